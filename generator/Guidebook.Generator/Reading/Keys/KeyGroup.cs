namespace Guidebook.Generator.Reading.Keys;

/// <summary>
/// The keys that a reader asks for, recorded while it runs over nothing: once as if every key were missing, once as if every key were
/// there. A key is required if every run requires it.
/// </summary>
internal sealed class KeyGroup
{
    private readonly OrderedDictionary<string, Key> keys = [];
    private readonly OrderedDictionary<string, KeyGroup> variants = [];
    private readonly List<(string One, string Other, bool IsOneNeeded)> pairs = [];
    private int visits;

    /// <summary>The keys in the order in which the reader asks for them.</summary>
    public IEnumerable<Key> Keys => keys.Values;

    /// <summary>The key whose value decides on further keys; null if the presence of a key decides, or if nothing does.</summary>
    public string? VariantKey { get; private set; }

    /// <summary>The further keys by the deciding value or key.</summary>
    public IReadOnlyDictionary<string, KeyGroup> Variants => variants;

    /// <summary>The pairs of keys that exclude each other, and whether one of them is required.</summary>
    public IReadOnlyList<(string One, string Other, bool IsOneNeeded)> Pairs => pairs;

    /// <summary>Whether keys that nobody asks for are accepted too.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The shape of the values of free keys; null if there are none.</summary>
    public Shape? Rest { get; private set; }

    /// <summary>Begins a run of the reader.</summary>
    public void Visit() => visits++;

    /// <summary>Records a key without a shape.</summary>
    public Key Add(string key)
    {
        if (!keys.TryGetValue(key, out var known)) keys[key] = known = new(key, this);
        return known;
    }

    /// <summary>Records a key.</summary>
    public void Add(string key, Shape shape, bool isNeeded) => Add(key).Add(shape, isNeeded);

    /// <summary>Records the keys of a group or of the items of a list.</summary>
    public KeyGroup Inner(string key) => Add(key).Inner ??= new();

    /// <summary>Records the further keys for a value of a key, or for the presence of a key.</summary>
    /// <param name="decider">The key whose value decides; null if the presence of a key does.</param>
    public KeyGroup Variant(string? decider, string name)
    {
        VariantKey = decider;
        if (!variants.TryGetValue(name, out var group)) variants[name] = group = new();
        group.Visit();
        return group;
    }

    /// <summary>Records that two keys exclude each other.</summary>
    public void Exclude(string one, string other, bool isOneNeeded)
    {
        if (!pairs.Contains((one, other, isOneNeeded))) pairs.Add((one, other, isOneNeeded));
    }

    /// <summary>Records that all further keys are accepted.</summary>
    public void Open() => IsOpen = true;

    /// <summary>Records free keys.</summary>
    public void Free(Shape shape) => Rest = shape;

    /// <summary>A recorded key.</summary>
    internal sealed class Key(string name, KeyGroup group)
    {
        private readonly List<Shape> shapes = [];
        private int needed;
        private bool needsItem;

        /// <summary>The name.</summary>
        public string Name => name;

        /// <summary>Whether the key is required.</summary>
        public bool IsNeeded => needed == group.visits;

        /// <summary>The keys below this one; null if it has none.</summary>
        public KeyGroup? Inner { get; set; }

        /// <summary>What the key accepts.</summary>
        public Shape Shape => shapes is [var only] ? Some(only) : new Shape.Either([.. shapes.Select(Some)]);

        /// <summary>Whether a reader has said what the key accepts.</summary>
        public bool HasShape => shapes.Count > 0;

        /// <summary>Records a shape.</summary>
        public void Add(Shape shape, bool isNeeded)
        {
            if (!shapes.Exists(known => AreAlike(known, shape))) shapes.Add(shape);
            if (isNeeded) needed++;
        }

        /// <summary>Records that a list needs an item.</summary>
        public void NeedItem()
        {
            needsItem = true;
            needed++;
        }

        private static bool AreAlike(Shape one, Shape other) => (one, other) switch
        {
            (Shape.Word a, Shape.Word b) => a.Words.SequenceEqual(b.Words),
            (Shape.ListOf a, Shape.ListOf b) => AreAlike(a.Item, b.Item),
            (Shape.Pairs a, Shape.Pairs b) => AreAlike(a.Value, b.Value),
            (Shape.Either a, Shape.Either b) => a.Shapes.Length == b.Shapes.Length && a.Shapes.Zip(b.Shapes, AreAlike).All(alike => alike),
            _ => one == other,
        };

        private Shape Some(Shape shape) => needsItem && shape is Shape.ListOf list ? list with { Least = Math.Max(1, list.Least) } : shape;
    }
}
