using System.Collections.Frozen;
using Guidebook.Model;

namespace Guidebook.Generator.Readability;

/// <summary>
/// Finds words that the guide avoids and, in a language that has a formula, long sentences, and gendered and blaming words outside quoted
/// speech.
/// </summary>
internal sealed class RemarkFinder
{
    /// <summary>The maximum number of words in a sentence without a remark.</summary>
    public const int LongestSentence = 30;

    private const int ShownWords = 6;

    private readonly bool isMeasured;
    private readonly FrozenDictionary<string, AvoidedWord> avoided;
    private readonly PhraseList avoid;
    private readonly PhraseList gendered;
    private readonly PhraseList blaming;

    /// <summary>Creates a finder with the guide's list of words to avoid; the built-in lists skip these words.</summary>
    public RemarkFinder(Settings settings)
    {
        avoided = settings.Avoid.DistinctBy(word => PhraseList.Key(word.Word)).ToFrozenDictionary(word => PhraseList.Key(word.Word));
        isMeasured = Measure.IsFor(settings.Language);
        avoid = new(avoided.Keys);
        gendered = new(isMeasured ? EnglishWords.Gendered.Where(word => !avoided.ContainsKey(word)) : []);
        blaming = new(isMeasured ? EnglishWords.Blaming.Where(word => !avoided.ContainsKey(word)) : []);
    }

    /// <summary>The remarks on an entry.</summary>
    public IEnumerable<Remark> In(EntryText entry) => entry.Stretches.SelectMany(run => In(run, entry.Id));

    private IEnumerable<Remark> In(ProseRun run, string id) =>
        (isMeasured ? LongSentences(run) : []).Concat(Avoided(run, id))
            .Concat(Unquoted(run, gendered).Select(hit => At(run, hit.Start, $"'{hit.Found}' is gendered. Say it so that every reader is meant.")))
            .Concat(Unquoted(run, blaming).Select(hit => At(run, hit.Start, $"'{hit.Found}' sounds like blame. Say what happens, or what to do.")));

    private static IEnumerable<Remark> LongSentences(ProseRun run) =>
        from sentence in Sentences.Split(run.Text)
        where sentence.Words.Count > LongestSentence
        let beginning = string.Join(' ', sentence.Words.Take(ShownWords))
        select At(run, sentence.Start, FormattableString.Invariant($"The sentence '{beginning} …' has {sentence.Words.Count} words. Make two of it."));

    private IEnumerable<Remark> Avoided(ProseRun run, string id) =>
        from hit in avoid.In(run.Text)
        let word = avoided[PhraseList.Key(hit.Found)]
        where !word.Except.Any(entry => entry.Target.Value == id)
        select At(run, hit.Start, $"'{hit.Found}' is a word to avoid: {word.Because}");

    private static IEnumerable<(int Start, string Found)> Unquoted(ProseRun run, PhraseList list)
    {
        if (run.IsSpeech) yield break;
        var (from, isQuoted) = (0, false);
        foreach (var hit in list.In(run.Text))
        {
            // The last quotation mark before the hit tells whether a quotation is open.
            var quote = run.Text.AsSpan(from, hit.Start - from).LastIndexOfAny('“', '”');
            if (quote >= 0) isQuoted = run.Text[from + quote] == '“';
            from = hit.Start;
            if (!isQuoted) yield return hit;
        }
    }

    private static Remark At(ProseRun run, int index, string message) => new(run.File, run.LineAt(index), message.ReplaceLineEndings(" "));
}
