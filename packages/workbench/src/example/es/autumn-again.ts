/** La historia en español: otoño otra vez. Cada frase de `autumn-again.ts` y, al lado, lo que se dice por ella. */
import type { Sentences } from '../retell.ts';

export const autumnAgain: Sentences = {
  // 2026-09-08
  back: 'de vuelta',
  'I have bought a kettle. It is green and it whistles. I have not used it yet. It stands there like a guest who has come early.':
    'He comprado un hervidor. Es verde y silba. Todavía no lo he usado. Está ahí como una visita que ha llegado antes de hora.',
  shy: 'timidez',
  amused: 'gracia',
  'As if August had been a long weekend.': 'Como si agosto hubiera sido un fin de semana largo.',
  'You came back brown, and cross about the trains. I asked what colour it was. You said I ought to know.':
    'Volviste morena, y enfadada con los trenes. Pregunté de qué color era. Dijiste que debería saberlo.',
  'A guest who has come early.': 'Una visita que ha llegado antes de hora.',
  'At home.': 'Como en casa.',
  'It whistles': 'Silba',
  'Used it. I stood beside it the whole time with my hand near the gas.\n\nIt whistled. I didn’t say anything, so there was nothing to drown. Then I said something, to see. I said, “It happened.” I said it over the whistle and I could hear every word.\n\nTea was terrible. You have to rinse a new one.':
    'Lo usé. Me quedé al lado todo el rato con la mano cerca del gas.\n\nSilbó. No dije nada, así que no hubo nada que tapar. Luego dije algo, por ver. Dije: «Pasó.» Lo dije por encima del silbido y oí cada palabra.\n\nEl té, malísimo. Los nuevos hay que enjuagarlos.',
  'It whistled, and I stayed where I was. Then I laughed at the tea.':
    'Silbó, y me quedé donde estaba. Luego me reí del té.',
  'Said two words, out loud, over a kettle.': 'Dije una palabra, en voz alta, por encima de un hervidor.',
  'the green kettle': 'el hervidor verde',
  // 2026-09-22
  Waterworks: 'Depuradora',
  'You asked for “Waterworks” again. You listened to the end, and then to the quiet after it, where the bus pulls away. Then you said: thank you.':
    'Pediste «Depuradora» otra vez. Escuchaste hasta el final, y luego el silencio de después, cuando el autobús se va. Entonces dijiste: gracias.',
  still: 'quietud',
  'All here, with luggage.': 'Toda aquí, con equipaje.',
  'There is a tune for the stop outside your door too. You won’t hear it. It isn’t finished and it is mine.':
    'Hay también una canción para la parada de delante de tu puerta. No la vas a oír. No está acabada y es mía.',
  'I have been listening for those four bars since July. They are the best of it.':
    'Llevaba escuchando esos cuatro compases desde julio. Son lo mejor.',
  'All of it.': 'Entera.',
  'Still, and very near.': 'Quieto, y muy cerca.',
  'The four bars. The bus pulling away, and nobody left at the stop.':
    'Los cuatro compases. El autobús que se va, y nadie en la parada.',
  'I could have said more, and I am glad that I didn’t. It ends on a bus pulling away. I thought about that for the rest of the evening.\n\nThere is a bus of ours that I have not got off.':
    'Podría haber dicho más, y me alegro de no haberlo hecho. Acaba en un autobús que se va. Pensé en eso el resto de la tarde.\n\nHay un autobús nuestro del que no me he bajado.',
  'And then the quiet after it': 'Y luego el silencio de después',
  'to the end': 'hasta el final',
  '“Waterworks”, all of it, and the quiet after it.': '«Depuradora», entera, y el silencio de después.',
  // 2026-10-06
  damp: 'humedades',
  'We talked about damp, and whether to get the boiler seen to. You asked if I was bored. I said yes. You said you were too, a bit. It was fine. I mean that it was fine.':
    'Hablamos de humedades, y de si hay que revisar la caldera. Preguntaste si me aburría. Dije que sí. Dijiste que tú también, un poco. Estuvo bien. Quiero decir que estuvo bien.',
  bored: 'aburrimiento',
  content: 'contento',
  'Fine. See above.': 'Bien. Véase arriba.',
  'the bored one': 'la aburrida',
  'I asked if you were bored, because I was. I have rarely enjoyed it so much.':
    'Pregunté si te aburrías, porque yo sí. Pocas veces lo he disfrutado tanto.',
  'Damp.': 'Humedades.',
  'Close, with nothing going on.': 'Cerca, sin que pase nada.',
  'Stops of the 14, so far': 'Paradas del 14, hasta ahora',
  'Waterworks (finished). Corn Exchange (needs a middle). Hospital, both sides (slow). School Lane, out of term. Depot. The shelter (four buses; the fourth one waits).\n\nIfe says the shelter is the sad one. Then she asked to learn it.':
    'Depuradora (acabada). Mercado (le falta el medio). Hospital, los dos lados (lenta). Calle de la Escuela, en vacaciones. Cocheras. La marquesina (cuatro autobuses; el cuarto espera).\n\nIfe dice que la de la marquesina es la triste. Luego pidió aprenderla.',
  'Said, in the middle of the damp, that I will never have all of it. W. said: no. And did not look worried.':
    'Dije, en medio de las humedades, que nunca la tendré entera. W. dijo: no. Y no puso cara de preocupación.',
  'The tune for the shelter came to me in the shelter. I missed two buses for it.':
    'La canción de la marquesina me vino en la marquesina. Por ella perdí dos autobuses.',
  'I will never have all of it. I can play what I have.': 'Nunca la tendré entera. Puedo tocar lo que tengo.',
  'Ife asked to learn the sad one.': 'Ife pidió aprender la triste.',
  'Six stops, one of them finished.': 'Seis paradas, una de ellas acabada.',
  'I would like somebody to hear the one for the hospital, both sides.':
    'Quisiera que alguien oyera la del hospital, los dos lados.',
  'Before tomorrow': 'Antes de mañana',
  'I read back to December. I answered her with a reason and I have never answered her. She asked that it not be tidied, and I have used that, lately, as leave not to go near it.\n\nI will write it in my account, whatever happens in the hour. She may open it or not.':
    'Leí hacia atrás hasta diciembre. Le respondí con una razón y no le he respondido nunca. Pidió que no quedara recogido, y últimamente lo he usado como permiso para no acercarme.\n\nLo escribiré en mi relato, pase lo que pase en la hora. Lo abrirá o no.',
  'it was fine': 'estuvo bien',
  // 2026-10-20
  'Tuesday’s hour': 'la hora del martes',
  'I was late, and you let me be. The 14 broke down at the waterworks, so I walked the last two stops, humming. You said you had heard me on the stairs.':
    'Llegué tarde, y me dejaste llegar tarde. El 14 se averió en la depuradora, así que hice a pie las dos últimas paradas, tarareando. Dijiste que me habías oído en la escalera.',
  'out of breath': 'falta de aire',
  'The bus. You asked today how I had got here, and I thought of the other time. That evening in December I had my coat on, and I stood in the hall and could not think of one person who would mind if I did not come. I took it off. I put it on again. Then I told you that I had nearly not come. It isn’t like that now. I would like you to know that it was like that then.':
    'El autobús. Hoy me preguntaste cómo había llegado, y pensé en la otra vez. Aquella tarde de diciembre tenía puesto el abrigo, y me quedé en el pasillo y no se me ocurrió una sola persona a la que le importara que yo no viniera. Me lo quité. Me lo puse otra vez. Y te dije que había estado a punto de no venir. Ahora no es así. Quisiera que supieras que entonces era así.',
  steady: 'firmeza',
  'Near enough to go back for something.': 'Lo bastante cerca como para volver a buscar algo.',
  'The tune for the stop outside your door is finished.':
    'La canción de la parada de delante de tu puerta está acabada.',
  'I heard you on the stairs before I saw you. I would have known that tune anywhere.':
    'Te oí en la escalera antes de verte. Habría reconocido esa canción en cualquier parte.',
  'The last two stops, on foot, humming.': 'Las dos últimas paradas, a pie, tarareando.',
  'The bus. In December you told me that you had nearly not come. I asked today how you had got here, and I heard myself. I would have minded very much. I did not know that you were asking.':
    'El autobús. En diciembre me dijiste que habías estado a punto de no venir. Hoy te pregunté cómo habías llegado, y me oí. Me habría importado muchísimo. No supe que me lo estabas preguntando.',
  'Now: that you had nearly not come.': 'Ahora sí: que estuviste a punto de no venir.',
  'I asked about the journey because I was afraid of what “nearly” meant. Then I explained it to you. I am sorry. If you would like to tell me, I would like to hear it. If not, it may stay open.':
    'Pregunté por el viaje porque me daba miedo lo que quería decir «a punto». Luego te lo expliqué. Lo siento. Si quieres contármelo, quiero oírlo. Si no, puede seguir abierto.',
  'Near, with something on my conscience.': 'Cerca, con algo en la conciencia.',
  'Humming, on my stairs.': 'Un tarareo, en mi escalera.',
};
