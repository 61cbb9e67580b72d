package nyc.icefree.demo;

import java.util.List;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.venues.AccessFact;

/** Kinds of gatherings in the demo: words in two languages, an hour, and who helps. */
enum DemoGathering {
    AT_YOUR_DOOR(
            EventKind.EDUCATION_SESSION,
            18,
            90,
            40,
            "Know your rights at your door",
            "Conozca sus derechos en su puerta",
            "What to do when somebody knocks, what a judge’s signature looks like, and whom to call.\n\nWe **practice** it together, in small groups. Children are welcome.",
            "Qué hacer cuando alguien toca, cómo se ve la firma de un juez y a quién llamar.\n\nLo **practicamos** juntos, en grupos pequeños. Los niños son bienvenidos.",
            ShiftRole.WELCOME_DESK,
            ShiftRole.INTERPRETER,
            ShiftRole.CHILDCARE,
            ShiftRole.FACILITATOR),
    AT_WORK(
            EventKind.EDUCATION_SESSION,
            19,
            90,
            30,
            "Know your rights at work",
            "Conozca sus derechos en el trabajo",
            "Your rights when agents come to a workplace, and how coworkers can stand together.",
            "Sus derechos cuando llegan agentes al trabajo, y cómo apoyarse entre compañeros.",
            ShiftRole.WELCOME_DESK,
            ShiftRole.INTERPRETER,
            ShiftRole.FACILITATOR),
    TEACH_IN(
            EventKind.EDUCATION_SESSION,
            14,
            120,
            60,
            "Teach-in: keep the city and ICE apart",
            "Charla abierta: separar a la ciudad de ICE",
            "How city agencies share what they know, what the coalition asks for, and what you can do about it.",
            "Cómo las agencias de la ciudad comparten lo que saben, qué pide la coalición y qué puede hacer usted.",
            ShiftRole.WELCOME_DESK,
            ShiftRole.INTERPRETER,
            ShiftRole.AUDIO_VIDEO),
    TRAIN_THE_TRAINER(
            EventKind.EDUCATION_SESSION,
            10,
            240,
            24,
            "Train the trainer: lead a session yourself",
            "Formación: dirija usted una sesión",
            "A morning for people who want to lead know-your-rights sessions in their own language.",
            "Una mañana para quienes quieren dirigir sesiones de derechos en su propio idioma.",
            ShiftRole.FACILITATOR,
            ShiftRole.CHILDCARE),
    MARCH(
            EventKind.RALLY,
            12,
            150,
            0,
            "March for family unity",
            "Marcha por la unidad familiar",
            "We walk for a city that keeps families together. Marshals and legal observers will be with us.",
            "Caminamos por una ciudad que mantiene unidas a las familias. Nos acompañan responsables y observadores legales.",
            ShiftRole.MARSHAL,
            ShiftRole.LEGAL_OBSERVER,
            ShiftRole.MEDIC,
            ShiftRole.DE_ESCALATION,
            ShiftRole.MEDIA),
    VIGIL(
            EventKind.RALLY,
            18,
            60,
            0,
            "Vigil for families who wait",
            "Vigilia por las familias que esperan",
            "Candles, names that families chose to share, and songs. Quiet and open to all.",
            "Velas, nombres que las familias quisieron compartir y cantos. En silencio y abierta a todos.",
            ShiftRole.MARSHAL,
            ShiftRole.MEDIC,
            ShiftRole.SET_UP),
    PRESS(
            EventKind.RALLY,
            11,
            60,
            0,
            "Press conference: spend on families",
            "Conferencia de prensa: invertir en las familias",
            "Member organizations say what the city’s money should do instead of separating families.",
            "Las organizaciones dicen qué debería hacer el dinero de la ciudad en lugar de separar familias.",
            ShiftRole.MEDIA,
            ShiftRole.MARSHAL),
    COUNCIL_BRIEFING(
            EventKind.BRIEFING,
            10,
            60,
            20,
            "Briefing for council staff: due process in the city",
            "Sesión informativa para el personal del concejo",
            "One hour with facts, costs and three clear requests.",
            "Una hora con hechos, costos y tres peticiones claras.",
            ShiftRole.FACILITATOR,
            ShiftRole.WELCOME_DESK),
    AGENCY_BRIEFING(
            EventKind.BRIEFING,
            15,
            60,
            16,
            "Briefing for clinic and school staff",
            "Sesión informativa para clínicas y escuelas",
            "What staff can say and do so that everyone can come without fear.",
            "Qué puede decir y hacer el personal para que todos puedan venir sin miedo.",
            ShiftRole.FACILITATOR),
    COALITION_MEETING(
            EventKind.MEETING,
            18,
            90,
            50,
            "Coalition meeting",
            "Reunión de la coalición",
            "News from all over the city, the next weeks, and who can help where.",
            "Noticias de cada condado, las próximas semanas y quién puede ayudar dónde.",
            ShiftRole.SET_UP,
            ShiftRole.INTERPRETER,
            ShiftRole.CHILDCARE),
    DOOR_TO_DOOR(
            EventKind.CANVASS,
            11,
            180,
            30,
            "Door to door with rights cards",
            "De puerta en puerta con tarjetas de derechos",
            "We meet, practice what to say, and go in pairs. Cards in nine languages.",
            "Nos reunimos, practicamos qué decir y vamos en parejas. Tarjetas en nueve idiomas.",
            ShiftRole.DRIVER,
            ShiftRole.WELCOME_DESK),
    CLINIC(
            EventKind.CLINIC,
            16,
            240,
            25,
            "Legal screening clinic",
            "Clínica de orientación legal",
            "Talk in private with a lawyer or an accredited representative. Bring any letters that you have, nothing else is needed.",
            "Hable en privado con un abogado o representante acreditado. Traiga las cartas que tenga, no hace falta nada más.",
            ShiftRole.WELCOME_DESK,
            ShiftRole.INTERPRETER,
            ShiftRole.INTERPRETER,
            ShiftRole.CHILDCARE),
    PRACTICE(
            EventKind.RAPID_RESPONSE,
            19,
            90,
            0,
            "Rapid response practice",
            "Práctica de respuesta rápida",
            "For trained volunteers: how a call goes out, who goes where, and how we look after each other.",
            "Para voluntarios formados: cómo sale un aviso, quién va a dónde y cómo nos cuidamos.",
            ShiftRole.LEGAL_OBSERVER,
            ShiftRole.DE_ESCALATION,
            ShiftRole.DRIVER),
    SUPPER(
            EventKind.OTHER,
            17,
            150,
            80,
            "Community supper and story night",
            "Cena comunitaria y noche de relatos",
            "Soup, bread and stories. Tell one or just listen.",
            "Sopa, pan y relatos. Cuente uno o solo escuche.",
            ShiftRole.SET_UP,
            ShiftRole.WELCOME_DESK,
            ShiftRole.CHILDCARE,
            ShiftRole.AUDIO_VIDEO);

    final EventKind kind;
    final int hour;
    final int minutes;
    /** 0 for no limit. */
    final int capacity;

    final String english;
    final String spanish;
    final String englishText;
    final String spanishText;
    final List<ShiftRole> roles;

    DemoGathering(
            EventKind kind,
            int hour,
            int minutes,
            int capacity,
            String english,
            String spanish,
            String englishText,
            String spanishText,
            ShiftRole... roles) {
        this.kind = kind;
        this.hour = hour;
        this.minutes = minutes;
        this.capacity = capacity;
        this.english = english;
        this.spanish = spanish;
        this.englishText = englishText;
        this.spanishText = spanishText;
        this.roles = List.of(roles);
    }

    List<AccessFact> access() {
        return switch (kind) {
            case EDUCATION_SESSION -> List.of(AccessFact.STEP_FREE, AccessFact.CHILDCARE);
            case RALLY -> List.of(AccessFact.STEP_FREE, AccessFact.SIGN_LANGUAGE);
            case CLINIC -> List.of(AccessFact.STEP_FREE, AccessFact.QUIET_SPACE, AccessFact.ACCESSIBLE_TOILET);
            case BRIEFING, MEETING, CANVASS, RAPID_RESPONSE, OTHER -> List.of(AccessFact.STEP_FREE);
        };
    }
}
