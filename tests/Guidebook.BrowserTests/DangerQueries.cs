namespace Guidebook.BrowserTests;

/// <summary>Queries in the languages besides English with a list of danger words, and harmless ones that resemble them.</summary>
internal static class DangerQueries
{
    /// <summary>Queries in danger by language tag.</summary>
    public static IReadOnlyDictionary<string, string[]> InDanger { get; } = new Dictionary<string, string[]>
    {
        ["de"] =
        [
            "ich will sterben", "will nicht mehr leben", "selbstmord", "suizidgedanken", "ich will mich umbringen", "bringe mich um",
            "besser ohne mich", "ich kann nicht mehr", "kein ausweg", "ritze mich", "überdosis", "mein mann schlägt mich",
            "meine frau schlägt mich", "er hat mich geschlagen", "sie hat mich getreten", "wenn er mich schubst", "er schlägt die kinder",
            "wurde geschlagen", "mir ist die hand ausgerutscht", "er hat mich gewürgt", "er drückt mich gegen die wand", "blaues auge",
            "häusliche gewalt", "er lässt mich nicht raus", "er droht mir", "er bedroht mich", "er hat ein messer", "vergewaltigt",
            "er zwingt mich", "gegen meinen willen", "er akzeptiert kein nein", "ich habe angst vor meinem mann", "angst vor ihm",
            "angst nach hause zu gehen", "er macht mir angst", "ich fühle mich nicht sicher", "er kontrolliert mein handy",
            "er liest meine nachrichten", "stalking", "er verbietet mir alles", "frauenhaus", "notruf", "telefonseelsorge", "110",
            "gaslighting", "SELBSTMORD", "er schlaegt mich", "vergewaltigug", "selbstmort", "mein freund haut mich",
            "angst ihn zu verlassen", "ins gesicht geschlagen", "niemand würde mich vermissen", "er wirft mit sachen",
            "kind wird gehauen",
        ],
        ["fr"] =
        [
            "je veux mourir", "envie de mourir", "suicide", "pensées suicidaires", "me tuer", "en finir avec la vie", "je n'en peux plus",
            "mieux sans moi", "plus envie de vivre", "scarification", "overdose", "mon mari me frappe", "il m'a frappée", "il me frappe",
            "elle m'a giflé", "ma femme me tape", "mon copain me pousse", "il frappe les enfants", "j'ai été frappée par mon mari",
            "il lève la main sur moi", "coup de poing", "il m'étrangle", "étranglée", "œil au beurre noir", "violence conjugale",
            "il m'enferme", "il ne me laisse pas sortir", "il me menace", "menaces", "il a un couteau", "il va me tuer", "viol",
            "il m'a violée", "il me force", "contre mon gré", "sans mon consentement", "j'ai peur de lui", "peur de mon mari",
            "j'ai peur quand il rentre", "il me fait peur", "peur de rentrer", "pas en sécurité", "harcèlement",
            "il fouille mon téléphone", "il me surveille", "il m'interdit de sortir", "emprise", "3919", "urgences", "SUICIDE", "suicde",
            "violance", "je veux en finir", "il casse des objets", "fatiguée de vivre", "femme battue", "numéro d'urgence",
        ],
        ["es"] =
        [
            "quiero morir", "suicidio", "quiero matarme", "no quiero vivir", "no puedo más", "mejor sin mí", "ganas de morir",
            "autolesiones", "sobredosis", "mi marido me pega", "me pega mi novio", "me ha pegado", "me golpea", "él me empujó",
            "pega a los niños", "me levantó la mano", "me estrangula", "ojo morado", "moretones", "violencia doméstica", "me encierra",
            "no me deja salir", "amenazas", "me amenaza", "va a matarme", "tiene un cuchillo con cuchillo", "violación", "me obliga",
            "contra mi voluntad", "sin mi consentimiento", "tengo miedo de mi marido", "miedo a mi pareja", "miedo de volver a casa",
            "me da miedo mi marido", "no me siento segura", "mi novio me controla", "controla mi móvil", "lee mis mensajes", "acoso",
            "me humilla", "policía", "016", "emergencia", "maltrato", "SUICIDIO", "suicido", "violensia", "maltrado",
            "rompe cosas", "miedo de él", "estoy cansada de vivir", "no aguanto más", "le pegué a mi hijo",
        ],
        ["fa"] =
        [
            "خودکشی", "میخوام بمیرم", "می‌خوام بمیرم", "می خوام بمیرم", "خودمو بکشم", "دیگه نمیخوام زندگی کنم", "خسته شدم از زندگی",
            "از زندگی خسته شدم", "شوهرم منو میزنه", "شوهرم منو می‌زنه", "منو می زنه", "کتکم میزنه", "کتک خوردم", "شوهرم کتک میزنه",
            "روم دست بلند کرد", "خفم کرد", "تهدیدم میکنه", "تهدید", "چاقو کشید", "تجاوز", "مجبورم میکنه", "از شوهرم میترسم",
            "از شوهرم می‌ترسم", "ازش میترسم", "میترسم برم خونه", "نمیذاره برم بیرون", "گوشیمو چک میکنه", "خشونت خانگی", "اورژانس", "پلیس",
            "۱۱۰", "123", "قرص برنج", "رگمو بزنم", "بچه‌ها رو میزنه", "آزارم میده",
            "سیلی زد", "در رو روم قفل کرد", "دستمو شکست",
        ],
        ["ja"] =
        [
            "死にたい", "もう死にたい", "消えてしまいたい", "自殺", "生きるのがつらい", "リストカット", "オーバードーズ", "夫に殴られる", "夫 殴る", "旦那に叩かれた", "彼氏に蹴られた", "突き飛ばされた",
            "首を絞められた", "夫の暴力", "DV", "モラハラ", "監禁", "外出させてくれない", "脅される", "殺すと言われた", "包丁を向けられた", "レイプ", "無理やりされた", "嫌だと言ってもやめてくれない", "夫が怖い",
            "夫 怖い", "帰るのが怖い", "逃げたい", "束縛", "ストーカー", "スマホを見られる", "夫 スマホ 勝手に", "生活費をくれない", "シェルター", "警察", "110番", "いのちの電話", "助けて", "虐待",
            "子ども 叩く", "子どもを叩いてしまう", "DV被害", "GPSをつけられた", "夫が怒鳴る", "#8008",
        ],
    };

    /// <summary>Harmless queries by language tag.</summary>
    public static IReadOnlyDictionary<string, string[]> Harmless { get; } = new Dictionary<string, string[]>
    {
        ["de"] =
        [
            "wir streiten oft", "angst vor nähe", "ein abend zu zweit", "er schläft schlecht", "sie schlägt etwas vor",
            "er schlägt mir vor zu reden", "mehr reden", "wurst und käse", "vertrauen nach einem seitensprung", "wie sage ich nein",
            "kuss", "er hört nicht zu", "ich kann nicht mehr mit ihm reden", "langeweile", "haustiere", "berührung", "danke sagen",
            "einsam", "fernbeziehung", "kinder schlafen", "ich will nicht mehr zusammen leben", "lachen", "spaziergang",
            "drehen und wenden", "heißt das liebe", "er hält meine hand", "mein herz schlägt", "würzen",
        ],
        ["fr"] =
        [
            "on se dispute souvent", "une soirée à deux", "le violon", "la taille de caractères", "un baiser", "il ne m'écoute pas",
            "dire merci", "peur de l'avenir", "voile", "mourir de rire", "se retrouver", "ennui", "je ne peux plus attendre",
            "parler le soir", "la danse", "mon couple", "confiance", "ménage", "un compliment", "le soir", "15 minutes",
            "les enfants dorment", "chanter", "à distance", "se tenir la main", "en finir avec les disputes",
        ],
        ["es"] =
        [
            "discutimos mucho", "una noche juntos", "un beso", "decir gracias", "miedo a perder a mi pareja", "llega tarde", "la carta",
            "me pega mucho ese color", "violín", "morir de risa", "abrazo", "no me escucha", "aburrimiento", "confianza", "a distancia",
            "los niños duermen", "hablar más", "cómo decir que no", "paga la cuenta", "me sigue gustando", "pasear", "la cena",
            "juega conmigo", "soledad", "política", "harta de vivir lejos",
        ],
        ["fa"] =
        [
            "خسته‌ام", "دعوا", "بوسه", "شام دونفره", "زنگ می‌زنه", "اعتماد", "کتاب", "تنهایی", "خواهرم", "ترس از تنهایی", "حرف زدن", "شب",
            "دلتنگی", "خاطره", "تشکر", "بچه‌ها خوابند", "پیاده‌روی", "قرص نان", "دوستی", "دور از هم",
            "بچه‌ها رو میبرم پارک", "کنترل خشم",
        ],
        ["ja"] =
        [
            "けんかが多い", "ふたりの時間", "キス", "ありがとう", "会話が少ない", "夫と話したい", "彼女", "料理", "散歩", "寂しい", "遠距離", "子どもが寝たあと", "手をつなぐ", "デート", "笑う",
            "仲直り", "信頼", "眠れない", "誕生日", "映画",
        ],
    };
}
