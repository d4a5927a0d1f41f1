using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>Titles of files: viewers show the title and not the name, so each file of a guide has its own.</summary>
public static class FileTitles
{
    /// <summary>A document whose files have the document's title, with what distinguishes each from the others.</summary>
    public static PrintDocument AddTo(PrintDocument document, Strings strings) =>
        document with { Orders = [.. document.Orders.Select(order => order with { Title = TitleOf(document, order, strings) })] };

    /// <summary>The parts of the title; the edition is left out where it is the name of the document, too.</summary>
    private static string TitleOf(PrintDocument document, PrintOrder order, Strings strings)
    {
        var edition = strings[$"edition.{order.Edition}"];
        string?[] parts =
        [
            document.Title, edition == document.Name ? null : edition,
            order is { Finishing: Finishing.Press, Edition: not EditionName.Press } ? strings["edition.Press"] : null,
            Papers.Find(order, document.Size)?.ToString(),
            order.Way is { } way ? strings[$"way.{way}"] : null,
        ];
        return string.Join(" · ", parts.Where(part => part is not null));
    }
}
