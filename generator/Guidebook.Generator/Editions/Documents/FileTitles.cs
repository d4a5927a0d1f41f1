using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>Titles of files: viewers show the title and not the name, so each file of a guide has its own.</summary>
public static class FileTitles
{
    /// <summary>A document whose files have the document's title, with what distinguishes each from the others.</summary>
    public static PrintDocument AddTo(PrintDocument document, Strings strings) =>
        document with { Orders = [.. document.Orders.Select(order => order with { Title = TitleOf(document, order, strings) })] };

    private static string TitleOf(PrintDocument document, PrintOrder order, Strings strings)
    {
        string?[] parts =
        [
            document.Title, strings[$"edition.{order.Edition}"],
            order is { Finishing: Finishing.Press, Edition: not EditionName.Press } ? strings["edition.Press"] : null,
            Papers.Find(order, document.Size)?.ToString(),
            order.Way is { } way ? strings[$"way.{way}"] : null,
        ];
        return string.Join(" · ", parts.Where(part => part is not null));
    }
}
