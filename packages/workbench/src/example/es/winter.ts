/** La historia en español: invierno. Cada frase de `winter.ts` y, al lado, lo que se dice por ella. */
import type { Sentences } from '../retell.ts';

export const winter: Sentences = {
  // 2026-01-06
  'after the holidays': 'después de las fiestas',
  'You said that you had thought of me over Christmas, because of the piano. I had told it that very day. I didn’t say so in the hour. I am saying it here.':
    'Dijiste que en Navidad habías pensado en mí, por lo del piano. Yo lo había contado ese mismo día. No lo dije en la hora. Lo digo aquí.',
  odd: 'extrañeza',
  glad: 'alegría',
  'Not quite as fine as I make it look.': 'No tan bien como lo pinto.',
  'the tired one': 'la cansada',
  'I told you that I had thought of you. It was true, and I had asked myself whether it was for you.':
    'Te dije que había pensado en ti. Era verdad, y antes me pregunté si era para ti.',
  'That Christmas was loud, and that there was too much cake.':
    'Que la Navidad fue ruidosa, y que hubo demasiado pastel.',
  'I was pleased to see you.': 'Me alegró verte.',
  // 2026-01-13
  'the hour we did not have': 'la hora que no tuvimos',
  'Your message said a cold. I hoped that it was one. I left your chair where it was.':
    'Tu mensaje decía un resfriado. Deseé que lo fuera. Dejé tu silla donde estaba.',
  'I read what I wrote in December: “she was kind to me about it”. It should be the other way round.':
    'Leo lo que escribí en diciembre: «fue amable conmigo». Tendría que ser al revés.',
  Shelter: 'La marquesina',
  'I sent the message from the shelter. I have a cold. There was a cold; I was sitting in it.\n\nOne fourteen. Two. Three. The driver of the fourth opened the doors and waited, and I shook my head as if I were expecting someone.\n\nThen I walked home and told the saucepan about it.':
    'Mandé el mensaje desde la marquesina: un resfriado. Frío había; estaba sentada en él.\n\nUn catorce. Dos. Tres. El conductor del cuarto abrió las puertas y esperó, y yo dije que no con la cabeza, como si esperara a alguien.\n\nLuego volví a casa andando y se lo conté al cazo.',
  // 2026-01-20
  ice: 'hielo',
  'You asked if my cold was better. I said yes, thank you. There was a cold in the room all right.':
    'Preguntaste si ya no estaba resfriada. Dije que no, gracias. Frío había en la sala, eso sí.',
  'I was polite.': 'Fui educada.',
  'You were careful with me, and I was careful with you. We were two people carrying a pane of glass.':
    'Ibas con cuidado conmigo, y yo contigo. Éramos dos personas cargando un vidrio.',
  'That the cold was better.': 'Que el resfriado ya estaba mejor.',
  'I asked about the cold because I did not dare to ask about the week before it.':
    'Pregunté por el resfriado porque no me atreví a preguntar por la semana anterior.',
  'Cool. I felt it too.': 'Frío. También lo sentí.',
  'the pane of glass': 'el vidrio',
  // 2026-01-27
  'hardly a word': 'apenas una palabra',
  heavy: 'pesadez',
  'You said you had nothing to say, and then there was a long quiet, and I didn’t fill it. I was not bored, in case you wondered.':
    'Dijiste que no tenías nada que decir, y luego hubo un silencio largo, y no lo llené. No me aburría, por si te lo preguntas.',
  'That it was heavy.': 'Que pesaba.',
  'Near, without much to show for it.': 'Cerca, sin mucho que lo demuestre.',
  'the quiet one': 'la hora callada',
  'I had wondered.': 'Sí me lo preguntaba.',
  // 2026-02-03
  suds: 'espuma',
  'I told you that Marta asked me at Christmas if I was all right, and that I flicked suds at her. You asked what I would have answered. I said: nothing. Ask me again.':
    'Te conté que en Navidad Marta me preguntó si estaba bien, y que le salpiqué espuma. Preguntaste qué habría contestado. Dije: nada. Pregúntame otra vez.',
  tired: 'cansancio',
  brave: 'valor',
  'Far, but less alone there.': 'Lejos, pero menos sola ahí.',
  'I go through it at night like a till receipt. Some of the items I cannot remember buying.':
    'De noche lo repaso como un ticket de la compra. Hay cosas que no recuerdo haber comprado.',
  'I think you were telling me how to do it: ask, and then ask again, and not mind the suds.':
    'Creo que me estabas diciendo cómo se hace: preguntar, y preguntar otra vez, y que no importe la espuma.',
  'That you would have liked to be asked twice.': 'Que te habría gustado que te preguntaran dos veces.',
  'Closer than the last weeks.': 'Más cerca que las últimas semanas.',
  'ask me again': 'pregúntame otra vez',
  // 2026-02-10
  sleet: 'aguanieve',
  'I had got as far as “on Thursdays I used to”, and you looked at the clock. So I said that on Thursdays I used to have piano.':
    'Iba ya por «los jueves yo», y miraste el reloj. Así que dije que los jueves yo tenía piano.',
  stupid: 'torpeza',
  'Far. But I am writing it down.': 'Lejos. Pero lo estoy escribiendo.',
  'We found our way back to the piano, and I thought we were getting warmer.':
    'Volvimos a encontrar el piano, y pensé que nos íbamos acercando.',
  'That on Thursdays you used to have piano lessons.': 'Que los jueves tenías clase de piano.',
  'Good, if a little scattered on my side.': 'Bien, aunque algo disperso por mi parte.',
  Scattered: 'Disperso',
  'The hospital was going to ring about my mother before six. I looked at the clock, I think more than once. I told myself that it did not show.\n\nIt is a reason. It is not Ana’s to carry, and it is not an excuse.':
    'El hospital iba a llamar por mi madre antes de las seis. Miré el reloj, creo que más de una vez. Me dije que no se notaba.\n\nEs una razón. No le toca a Ana cargar con ella, y no es una excusa.',
  '“you looked at the clock”': '«miraste el reloj»',
  'I had begun a sentence. You looked at the clock in the middle of it.':
    'Había empezado una frase. Miraste el reloj por la mitad.',
  'You looked at the clock.': 'Miraste el reloj.',
  'I wanted to be sure there was enough time left for whatever it was going to be.':
    'Quería asegurarme de que quedara tiempo para lo que fuera a ser.',
  'That makes sense.': 'Tiene sentido.',
  // 2026-02-17
  'a reasonable hour': 'una hora razonable',
  'You explained about the clock. It made sense.': 'Me explicaste lo del reloj. Tenía sentido.',
  'It made sense, and I felt like a customer who has had the terms and conditions read to her.':
    'Tenía sentido, y me sentí como una clienta a la que le han leído las condiciones.',
  small: 'pequeñez',
  'You forgave me very quickly.': 'Me perdonaste muy deprisa.',
  'That it made sense.': 'Que tenía sentido.',
  'Tidy.': 'Ordenado.',
  'With Ruth, in supervision': 'Con Ruth, en supervisión',
  'Ruth asked what I had answered. I told her. She asked what the question had been. I did not say anything for a while.\n\nWhat I said about the clock was half true, and the half I left out was the half that hurt her. I can leave out my mother. I cannot leave out that I was gone.':
    'Ruth me preguntó qué había respondido. Se lo dije. Me preguntó cuál había sido la pregunta. Me quedé un rato sin decir nada.\n\nLo que dije del reloj era verdad a medias, y la mitad que callé fue la que le dolió. A mi madre la puedo callar. Que no estaba ahí, no lo puedo callar.',
  'I said that it had landed. It had not. I said so because you looked tired.':
    'Dije que me había llegado. No me llegó. Lo dije porque se te veía cansado.',
  'I was not with you in that minute. Where I was had nothing to do with you, and you were the one who paid for it. And then I gave you a reason when you needed an answer. I am sorry, for both.':
    'En ese minuto no estaba contigo. Donde estaba no tenía nada que ver contigo, y lo pagaste tú. Y después te di una razón cuando necesitabas una respuesta. Lo siento, las dos cosas.',
  'Yes. That is what it was like.': 'Sí. Así fue.',
  // 2026-02-24
  'the clock': 'el reloj',
  'I told you out loud that it hadn’t landed. My ears were hot. You didn’t explain. You got up and moved the clock, and then you sat down and said you were sorry, in that order.':
    'Te dije en voz alta que no me había llegado. Me ardían las orejas. No explicaste. Te levantaste y moviste el reloj, y luego te sentaste y dijiste que lo sentías, en ese orden.',
  frightened: 'miedo',
  light: 'ligereza',
  'You looked sorry. Not the kind that wants something back.':
    'Se te veía que lo sentías. No de esa manera que pide algo a cambio.',
  'Closer, and I did not pay for it.': 'Más cerca, y no tuve que pagarlo.',
  'the cross one': 'la enfadada',
  'For a second I was ashamed. Then I was more interested in you than in that.':
    'Por un segundo sentí vergüenza. Después me interesaste más tú que la vergüenza.',
  'That I had left, and that you had covered for me.': 'Que me había ido, y que tú lo habías tapado por mí.',
  'I looked away as you began, and a week later I let you comfort me about it.':
    'Aparté la vista cuando empezabas, y una semana después dejé que me consolaras por ello.',
  'Shaken, and near.': 'Removido, y cerca.',
  'where we can both see it': 'donde lo vemos los dos',
  'It has landed. I waited a week, to be sure.': 'Me ha llegado. Esperé una semana, para estar segura.',
  'You have put it where we can both see it. I look at it less, now that I can.':
    'Lo has puesto donde lo vemos los dos. Lo miro menos, ahora que puedo.',
  'The order you did it in': 'El orden en que lo hiciste',
  'I told you the kettle and left out the sentence. You wrote that you believed me.':
    'Te conté el hervidor y callé la frase. Escribiste que me creías.',
  // 2026-03-03
  crocuses: 'azafranes',
  'Nothing happened. It wasn’t fine, it was good.': 'No pasó nada. No estuvo bien y ya: estuvo bueno.',
  quiet: 'sosiego',
  'A decent, ordinary, unremarkable hour.': 'Una hora decente, corriente, sin nada que señalar.',
};
