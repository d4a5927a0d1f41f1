using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Caching;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Pictures;
using Guidebook.Model;

namespace Guidebook.Generator;

/// <summary>
/// Adds the pictures to a site, with their smaller copies. Pixels are decoded to find damage in them: each time by a check, and once in a
/// picture's life by builds that keep its copies.
/// </summary>
/// <param name="kept">The copies of earlier builds; null if nothing is written.</param>
/// <param name="cache">The results of the last build in memory; null for no cache.</param>
internal sealed class SitePictures(DrawnSite site, BuildOptions options, PictureCache? kept, BuildCache? cache)
{
    /// <summary>The largest logo in bytes: every page shows it.</summary>
    private const int LargestLogo = 500_000;

    private readonly Lock adding = new();
    private readonly PictureUses uses = new(site.Guide.Content);

    /// <summary>The pictures that browsers replace by their copies.</summary>
    public HashSet<string> Replaced { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds all pictures; one at a time for each job, which limits the memory.</summary>
    public void Add(DiagnosticBag diagnostics)
    {
        Parallel.ForEach(site.Guide.Content.Images, new() { MaxDegreeOfParallelism = Math.Max(1, options.Jobs) }, picture =>
        {
            var (file, found) = (PictureReader.FileOf(options.Folders.Content, picture), new DiagnosticBag());
            var copies = site.Guide.SizeOf(picture) is { } size ? PictureCopy.ListOf(picture, size) : [];
            if (cache is not null) Serve(picture, cache.Pictures.Read(file, found, Read), copies, found);
            else Publish(picture, file, copies, found);
            lock (adding)
            {
                if (!copies.IsEmpty) Replaced.Add(picture.Value);
                if (!found.IsEmpty) uses.Report(picture, found, diagnostics);
            }
        });
        cache?.Pictures.Sweep();
    }

    private void CheckLogo(SitePath picture, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes.Length <= LargestLogo || site.Guide.Settings.Theme.Logo is not { } logo || logo.Source != picture) return;
        diagnostics.Report(Codes.LogoTooLarge, logo.Span, string.Create(CultureInfo.InvariantCulture,
            $"This logo has {bytes.Length / 1e6:N1} MB, and every page of the website loads it. Save it with 500,000 bytes at most: 400 pixels across are enough."));
    }

    private static ServedPicture? Read(FoundFile file, DiagnosticBag found) =>
        PictureReader.ReadWhole(file, found) is { } picture ? new(picture) : null;

    private void Serve(SitePath picture, ServedPicture? served, ImmutableArray<PictureCopy> copies, DiagnosticBag found)
    {
        CheckLogo(picture, served?.Bytes ?? default, found);
        lock (adding)
        {
            site.Add(picture, () => served?.Bytes ?? default);
            foreach (var (i, copy) in copies.Index()) site.Add(copy.Path, () => served?.Copy(copies, i) ?? default);
        }
    }

    /// <summary>Of a picture that is damaged or only checked, the site has the names, as targets of links.</summary>
    private void Publish(SitePath picture, FoundFile file, ImmutableArray<PictureCopy> copies, DiagnosticBag found)
    {
        var clean = kept is null ? PictureReader.ReadWhole(file, found) : PictureReader.Read(file, found);
        var made = clean is null || kept is null || !clean.Format.IsDecoded ? [] : kept.Find(clean, copies);
        CheckLogo(picture, clean?.Bytes ?? default, found);
        if (clean is not null && made is null) PictureReader.ReportDamaged(clean, file, found);
        lock (adding)
        {
            site.Add(picture, () => clean?.Bytes ?? default);
            foreach (var (i, copy) in copies.Index()) site.Add(copy.Path, () => made is { IsEmpty: false } all ? all[i] : default);
        }
    }
}
