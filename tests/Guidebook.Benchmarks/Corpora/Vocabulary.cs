namespace Guidebook.Benchmarks.Corpora;

/// <summary>The vocabulary of a generated handbook of gardening.</summary>
internal static class Vocabulary
{
    public static ReadOnlySpan<string> Parts => (string[])
    [
        "Soil", "Compost", "Seeds and seedlings", "The kitchen garden", "Herbs", "Soft fruit", "Orchard", "Roses", "Bulbs", "Borders",
        "Hedges", "Lawns", "Ponds", "Glass and frames", "Pots and boxes", "Tools", "Weather", "Pests", "Harvest and store", "The year",
    ];

    public static ReadOnlySpan<string> Topics => (string[])
    [
        "autumn", "bees", "birds", "blossom", "bonfire", "children", "clay", "climbers", "cloches", "colour",
        "cuttings", "drainage", "drought", "edging", "evergreens", "frost", "fungi", "grafting", "gravel", "greenhouse",
        "hardy", "heirloom", "humus", "insects", "layering", "manure", "mulch", "paths", "perennials", "pruning",
        "sand", "scent", "shade", "slugs", "spring", "staking", "summer", "watering", "wildlife", "winter",
    ];

    public static ReadOnlySpan<string> Plants => (string[])
    [
        "apple", "artichoke", "asparagus", "aster", "bean", "beetroot", "borage", "broccoli", "carrot", "celery", "chard", "cherry", "chicory",
        "chive", "clematis", "cornflower", "cress", "crocus", "currant", "dahlia", "fennel", "foxglove", "garlic", "gooseberry", "hazel",
        "hollyhock", "iris", "jasmine", "kale", "lavender", "leek", "lettuce", "lupin", "marigold", "marrow", "medlar", "mint", "mulberry",
        "onion", "parsnip", "pea", "pear", "peony", "plum", "poppy", "primrose", "quince", "radish", "rhubarb", "rosemary", "sage", "shallot",
        "sorrel", "spinach", "squash", "strawberry", "sweet pea", "thyme", "tulip", "turnip", "violet", "walnut", "wallflower", "yarrow",
    ];

    public static ReadOnlySpan<string> Locations => (string[])
    [
        "bed", "border", "bank", "corner", "frame", "furrow", "hedge", "orchard wall", "path", "plot", "pond's edge", "raised bed", "ridge",
        "row", "shed", "slope", "south wall", "terrace", "trench", "trough",
    ];

    public static ReadOnlySpan<string> Qualities => (string[])
    [
        "ancient", "bare", "bitter", "bright", "coarse", "cool", "crowded", "damp", "dark", "dry", "early", "fine", "fragrant", "gentle", "heavy",
        "late", "leafy", "light", "loose", "low", "mellow", "narrow", "neat", "old", "open", "pale", "plain", "quiet", "rich", "rough", "shaded",
        "sharp", "sheltered", "slow", "soft", "sour", "stony", "sturdy", "sunny", "sweet", "tall", "tender", "thin", "warm", "wet", "wide", "wild",
    ];

    public static ReadOnlySpan<string> Deeds => (string[])
    [
        "cover", "cut back", "dig over", "divide", "earth up", "feed", "hoe", "lift", "mulch", "net", "pick", "plant out", "prune", "rake",
        "shade", "sow", "stake", "thin", "tie in", "train", "transplant", "trim", "turn", "water", "weed",
    ];

    public static ReadOnlySpan<string> Times => (string[])
    [
        "after rain", "at dusk", "at midsummer", "before breakfast", "before the first frost", "between two showers", "early in March",
        "in a dry spell", "in August", "in late autumn", "in the cool of the morning", "in the second year", "on a still day",
        "once the soil is warm", "through the winter", "when the buds break", "when the leaves fall", "while the moon wanes",
    ];

    public static ReadOnlySpan<string> Sections => (string[])
    [
        "Why it is worth it", "What it asks for", "Step by step", "What it costs", "When it goes wrong",
    ];
}
