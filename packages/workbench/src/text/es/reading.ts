/** Palabras de lo que sugieren dos relatos: franjas, razones, lo no dicho, futuros y sus notas; J9, J55–J60. */
import type { Words } from '../catalogue.ts';

export default {
  title: 'Lo que sugieren sus dos relatos',
  lead: 'Kithe ha leído lo que abrieron ustedes dos, y nada de lo que cada cual se guarda. Calcula qué encajaría, siempre con lo poco seguro que está. No sabe nada que ustedes no sepan, y puede equivocarse.',
  go: 'Lo que sugieren sus dos relatos',
  notInUse: {
    title: 'Esto no está en uso',
    text: 'Sus dos relatos no se están leyendo. Puede haber muchas razones, y no hace falta que des ninguna. Escriben, abren y reparan como antes.',
    consent: 'Lo que acordamos',
  },
  working: 'Leyendo sus horas, una tras otra…',
  failed:
    'En este dispositivo no se ha podido calcular. No se ha perdido nada, y nada de lo que escribiste se ha tocado.',
  refused: {
    title: 'Se sabe demasiado poco',
    'too-few-hours':
      'Hay muy pocas horas en las que alguien abriera una marca. Con tan pocas, se sabe demasiado poco para distinguir a una pareja de personas de otra.',
    'too-few-marks':
      'Hay horas de sobra, pero casi ninguna marca que puedan leer ustedes dos. No hace falta marcar nada; entonces aquí no se dice nada.',
    'unlike-the-model':
      'Las marcas quedan lejos de lo que este modelo esperaría de cualquiera, o lejos unas de otras. Así que no habla de ellas. Es un límite del modelo, y a tus marcas no les pasa nada.',
    'all-at-the-top':
      'Sin poner a prueba. Casi todas las marcas de una persona, o de las dos, son las más altas que hay. Puede que sea así; unas marcas que no se mueven no pueden mostrarlo. Por eso no se dice nada, y eso no es ni bueno ni malo.',
    'stepped-back':
      'De algunas horas se dijo que esto no es así, y sin ellas se sabe demasiado poco. Por eso no se dice nada. Quien lo dijo puede hacer que una hora se lea de nuevo; no hace falta.',
    'hardly-moving':
      'Las marcas apenas se mueven de una hora a otra. Puede ser una cercanía constante y puede ser una costumbre al marcar; con solo las marcas, las dos cosas se ven igual. Por eso no se dice nada, y eso no es ni bueno ni malo.',
    'left-to-chance':
      'Las mismas marcas se leyeron varias veces y el resultado no fue el mismo. Lo que se diría aquí sería azar, así que no se dice nada. Es un límite del modelo, y a tus marcas no les pasa nada.',
    'too-little-learned':
      'Las marcas lo dejan todo tan abierto como antes de leerlas. Así que no se dice nada, en vez de algo que suene seguro.',
  },
  parted:
    'Aquí se separan el modelo y las marcas de {{name}}. Son suyas, y nadie sabe mejor cómo fue. Así que no se dice nada: bien puede ser que el modelo no encaje.',
  partedMine:
    'Aquí se separan el modelo y tus marcas. Son tuyas, y nadie sabe mejor cómo fue. Así que no se dice nada: bien puede ser que el modelo no encaje.',

  limits: {
    title: 'Hasta dónde llega esto',
    passing:
      'En cada dibujo, la franja punteada es lo que se diría de cualquiera en esas horas. Donde el curso solo la sigue, eso es el paso del tiempo, y nada que se haya sabido de ustedes.',
    gaps: 'Donde una imagen tiene un hueco, en esas horas no se habría dicho nada: se sabía demasiado poco, las marcas apenas se movían o no se parecían a lo que el modelo espera. Lo que vino después no cambia eso.',
    different:
      'No siempre se puede reconocer que dos relatos hablan de cosas distintas. Entonces aquí se dice algo de todos modos, y puede que no encaje con nadie.',
  },
  connection: {
    title: 'Lo cerca que estuvieron',
    about:
      'Dónde estaría una marca que no se guardara nada. Cada cual la puso por su cuenta; de las dos nunca se hace una.',
    top: 'cerca',
    bottom: 'lejos',
  },
  brought: {
    title: 'Cuánto de {{name}} entró en la sala',
    titleMine: 'Cuánto de mí entró en la sala',
    about:
      'Lo que encajaría con las marcas de qué tan de verdad, y con lo que se mostró y cómo se respondió.',
    top: 'casi todo',
    bottom: 'casi nada',
  },
  unspoken: {
    title: 'Lo que quizá no se ha dicho',
    about:
      'Esto solo lo ves tú. La página de {{name}} no tiene este lugar, y dice en cambio: estar disponible, no hurgar.',
    more: 'Lo probable que es que algo que dolió no se dijera aquí. No sabe qué, y es lo menos seguro de todo lo que se dice aquí. Guardarse algo puede ser sabio, y no tienes que hacer nada con ello.',
    top: 'probable',
    bottom: 'muy poco probable',
  },
  places: {
    connection: {
      least: '«lejos»',
      little: '«más bien lejos»',
      middle: '«a medio camino»',
      much: '«más bien cerca»',
      most: '«cerca»',
    },
    brought: {
      least: '«casi nada»',
      little: '«un poco»',
      middle: '«como la mitad»',
      much: '«mucho»',
      most: '«casi todo»',
    },
    unspoken: {
      least: '«muy poco probable»',
      little: '«poco probable»',
      middle: '«podría ser»',
      much: '«probable»',
      most: '«muy probable»',
    },
  },
  said: {
    band: 'De «{{hour}}», sus dos relatos sugieren cualquier cosa entre {{low}} y {{high}}.',
    same: 'De «{{hour}}», sus dos relatos sugieren más o menos {{low}}.',
    wide: 'De «{{hour}}», encajaría casi cualquier cosa. Sus dos relatos no lo dicen.',
    none: 'De «{{hour}}» no se dice nada.',
  },
  anyone: {
    band: 'De cualquiera en esa hora, antes de leer una palabra, diría cualquier cosa entre {{low}} y {{high}}.',
    same: 'De cualquiera en esa hora, antes de leer una palabra, diría más o menos {{low}}.',
    wide: 'De cualquiera en esa hora, antes de leer una palabra, encajaría casi cualquier cosa.',
  },
  key: {
    most: 'nueve de cada diez veces, dentro de la franja clara, si el modelo encaja',
    half: 'una de cada dos veces, dentro de la franja oscura, si el modelo encaja',
    before: 'lo que se diría de cualquiera en esa hora, antes de leer una palabra',
    mark: 'lo marcó {{name}}',
  },
  table: {
    show: 'Lo mismo en una tabla',
    caption:
      'En centésimas del camino de un extremo al otro. Cuántas veces se cumple solo vale si el modelo encaja.',
    hour: 'Hora',
    half: 'Una de cada dos veces, entre',
    most: 'Nueve de cada diez veces, entre',
    before: 'De cualquiera en esa hora, antes de leer una palabra',
    range: '{{low}} y {{high}}',
    none: 'no se dice nada',
    chart: '{{title}}: lo mismo en una tabla',
  },
  because: {
    title: 'Por qué',
    lead: 'De lo que se contó de las seis últimas horas, esto es lo que más movió la franja de la última. Se dejó fuera cada cosa por turno y se volvió a calcular. Lo anterior no se probó.',
    none: 'De lo que se contó de las seis últimas horas, nada movió mucho, por sí solo, la franja de la última. Lo anterior no se probó.',
    working: 'Dejando fuera una cosa tras otra…',
    up: '{{what}} en «{{hour}}» la movió hacia arriba.',
    down: '{{what}} en «{{hour}}» la movió hacia abajo.',
    what: {
      client: 'Lo que marcó {{name}}',
      therapist: 'Lo que marcó {{name}}',
      disconnections: 'Lo que quedó abierto o se reparó entre ustedes, o que no hubo nada,',
      moments: 'Lo que se mostró y cómo se respondió',
      reached: 'Lo que le llegó a {{name}}',
    },
  },
  wrong: {
    open: 'Esto no es así, no en mi caso',
    openOther: 'Esto no es así entre tú y yo',
    lead: 'Entonces está equivocado. Ahí se retira enseguida: deja de leer lo que se marcó en esa hora y se queda sin saber.',
    hour: '¿En qué hora?',
    reason: 'Cómo fue, si quieres decirlo',
    reasonHint: 'Se guarda con las notas de abajo, solo para ti.',
    tell: 'Que la página de {{name}} también se retire ahí',
    tellHint: '{{name}} puede ver entonces que lo dijiste, y no lo que escribiste.',
    save: 'Está equivocado',
    saved: 'Ahí se ha retirado.',
    list: 'Dónde se ha retirado',
    undo: 'Volver a leer «{{hour}}»',
  },
  images: {
    title: 'Lo que se espera, si se muestra una parte',
    lead: 'De las frases que pueden leer ustedes dos. Aquí hay dos maneras de no saber, aparte una de otra, y nunca se mezclan.',
    none: 'Aquí no hay ninguna frase que puedan leer ustedes dos.',
    untested:
      'Sin poner a prueba: esta parte no ha estado en la sala. No es lo mismo que no estar seguro, y ninguna amabilidad puede haberlo desmentido.',
    supported: 'Lo que permitirían estas anotaciones',
    unknown:
      'Lo que no sabemos: dónde estaría el centro si hubiera empezado en otro lugar, o si fueran otros los pesos',
    label: '{{what}}: entre {{low}} y {{high}}, y sobre todo entre {{halfLow}} y {{halfHigh}}.',
    sums: 'Cada anotación, y las sumas para rehacer a lápiz',
    low: 'no habrá encuentro',
    high: 'habrá encuentro',
    section: 'Dos maneras de no saber',
  },
  whatIf: {
    title: 'Y si',
    lead: 'Horas que podrían venir, según cosas que de verdad podrías hacer. Son franjas de horas inventadas, no de las de {{name}}. Lo que hace cada elección en estos dibujos es lo que supone el modelo, y no se aprendió de nadie.',
    choices: {
      'name it': 'nombrarlo la próxima hora',
      'let it rest': 'dejarlo descansar',
      'one true thing': 'decir una cosa verdadera',
      'keep to what is asked': 'quedarse en lo que se pide',
    },
    nothingOpen:
      'Por lo que puedes leer, después de esta hora no hay nada abierto entre ustedes. Así que aquí no hay nada que nombrar ni que dejar descansar.',
    pick: 'Elige qué poner una cosa sobre otra',
    atMost: 'Tres como mucho: más no se distinguen.',
    from: 'Situarse después de esta hora',
    fromSaid: 'después de «{{hour}}»',
    ahead: 'Mirar tantas horas adelante',
    aheadSaid_one: '{{count}} hora adelante',
    aheadSaid_many: '{{count}} de horas adelante',
    aheadSaid_other: '{{count}} horas adelante',
    label: 'Después de «{{hour}}», {{count}} horas adelante: {{fans}}.',
    fan: '{{choice}}, entre {{low}} y {{high}} al final',
    same: 'Casi en todas partes quedan una sobre otra. Desde aquí nadie podría decirte cuál elegir.',
    apart:
      'En algunos lugares se separan, y en otros quedan una sobre otra. Lo que está bien entre ustedes no se decide aquí.',
    wrong:
      'En cuadernos inventados, unas {{n}} de cada cien franjas así no contenían lo que vino, en el peor caso que se probó. Con personas no se ha probado.',
    now: 'ahora',
    later: 'en {{count}} horas',
    table: {
      choice: 'Elección',
      next: 'La hora siguiente',
      last: 'La última que se ve',
    },
    note: 'Anotar lo que decido',
    noteLabel: 'Lo que decido, y por qué',
    noteHint: 'Solo tuyo, entre tus notas de abajo.',
    save: 'Anotarlo',
    needs: 'Hacen falta unas palabras.',
    saved: 'Anotado abajo.',
  },
  notes: {
    title: 'Lo que se sugirió, y lo que dijiste',
    lead: 'Se guarda solo para ti. Lo que calculó Kithe lleva la marca de derivado, y se quita cuando cualquiera de las dos personas retira el acuerdo. Tus palabras se quedan.',
    none: 'Aquí no hay nada anotado.',
    derived: 'derivado por Kithe, no lo dijo nadie',
    suggested: '{{title}}, «{{hour}}»: entre {{low}} y {{high}} de cien',
    suggestedNone: '{{title}}, «{{hour}}»',
    said: {
      wrong: 'Dijiste que se equivocaba sobre «{{hour}}».',
      'not-wrong': 'Dejaste que se volviera a leer «{{hour}}».',
      noted: 'Después de «{{hour}}» anotaste:',
    },
    saidToYou: '{{name}} dijo que se equivocaba sobre «{{hour}}».',
    readAgain: '{{name}} dejó que se volviera a leer «{{hour}}».',
    take: 'Llevarme estas notas',
    remove: 'Sacarlo',
    removed: 'Está fuera.',
    putBack: 'Ponerlo de nuevo',
    takeHint: 'Un archivo de datos, en el que todo lo derivado lleva ese nombre.',
  },
  foot: 'Esto se ha probado con muchos cuadernos inventados, y no con personas. Sus propias preguntas no están validadas. Si se equivoca sobre ti, se equivoca.',
  available: 'Estar disponible; no hurgar.',
  availableMore:
    'Lo que {{name}} se guarda, se lo guarda por algo, y no te toca a ti buscarlo, ni a esta página adivinarlo.',
} satisfies Words<'reading'>;
