using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Yaml;

/// <content>Recording what a reader asks for, and the questions whose answers decide on other keys.</content>
internal sealed partial class Fields
{
    private readonly bool assumesPresence;
    private KeyGroup? recorder;

    private Fields(KeyGroup recorder, bool assumesPresence, Language language)
        : this(SourceDocument.Unread("") with { Language = language }, null) =>
        (this.recorder, this.assumesPresence) = (recorder, assumesPresence);

    /// <summary>The language of the file.</summary>
    public Language Language => document.Language;

    /// <summary>Runs a reader over nothing, and records the keys that it asks for.</summary>
    public static T Record<T>(KeyGroup group, Language language, Func<Fields, T> read)
    {
        group.Visit();
        read(new(group, assumesPresence: true, language));
        group.Visit();
        return read(new(group, assumesPresence: false, language));
    }

    /// <summary>Describes keys that are read as free ones.</summary>
    public void Describe(Shape shape, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys) recorder?.Add(key, shape, isNeeded: false);
    }

    /// <summary>Reads a required word that decides on further keys; if it is missing or invalid, all further keys are accepted.</summary>
    /// <param name="otherwise">Gives the value without a valid word.</param>
    public T Variant<TWord, T>(string key, ImmutableArray<(string Word, TWord Value)> words, Func<TWord, T> read, Func<T> otherwise)
    {
        if (recorder is { } all)
        {
            all.Add(key, ShapeOf(words), isNeeded: true);
            return Each(all, words, word => all.Variant(key, word), read);
        }

        var wasIncomplete = IsIncomplete;
        IsIncomplete = false;
        var value = Word(key, words);
        var isWord = !IsIncomplete;
        IsIncomplete |= wasIncomplete;
        if (isWord) return read(value);
        AllowRest();
        return otherwise();
    }

    /// <summary>Reads a group whose kind is decided by which of several keys it has; if it is not one, all keys are accepted.</summary>
    /// <param name="otherwise">Reports that there are none or several of the keys, which it receives.</param>
    public T VariantByKey<T>(
        ImmutableArray<(string Key, Func<Fields, T> Read)> kinds, Func<ImmutableArray<string>, T> otherwise)
    {
        if (recorder is { } all) return Each(all, kinds, key => all.Variant(null, key), read => read(this));
        var found = kinds.Where(kind => Has(kind.Key)).ToImmutableArray();
        if (found is [var only]) return only.Read(this);
        if (found.IsEmpty)
            foreach (var (key, _) in kinds) Find(key);
        AllowRest();
        return otherwise([.. found.Select(kind => kind.Key)]);
    }

    /// <summary>Reports the first of two keys that exclude each other, if both exist.</summary>
    /// <param name="isOneNeeded">Whether one of them is required, which the caller reports.</param>
    public void Exclude(string one, string other, string message, bool isOneNeeded = false)
    {
        if (recorder is not null) recorder.Exclude(one, other, isOneNeeded);
        else if (Has(one) && Has(other)) Report(Codes.KeysExclude, LocationOf(one), message);
    }

    /// <summary>Whether a key suits the others; if not, reports and accepts it.</summary>
    public bool Suits(string key, bool suits, string message)
    {
        if (suits || recorder is not null) return true;
        if (Has(key)) ReportAlike(Codes.NotAllowed, LocationOf(key), message);
        if (Has(key)) Pass(key);
        return false;
    }

    private T Each<TValue, T>(
        KeyGroup all, ImmutableArray<(string Name, TValue Value)> variants, Func<string, KeyGroup> groupOf, Func<TValue, T> read)
    {
        T last = default!;
        foreach (var (name, value) in variants)
        {
            recorder = groupOf(name);
            last = read(value);
        }

        recorder = all;
        return last;
    }

    /// <summary>Records a key with keys below it.</summary>
    private T Visit<T>(string key, Shape shape, bool isNeeded, Func<Fields, T> read)
    {
        Find(key);
        recorder!.Add(key, shape, isNeeded);
        var inner = recorder.Inner(key);
        inner.Visit();
        return read(new(inner, assumesPresence, document.Language));
    }
}
