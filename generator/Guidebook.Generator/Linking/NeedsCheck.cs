using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Checks that the needs of practices contain no cycle.</summary>
internal static class NeedsCheck
{
    /// <summary>Reports each cycle once, at its first practice by location.</summary>
    public static void Check(Content content, DiagnosticBag diagnostics)
    {
        var open = new Dictionary<Slug, Practice>();
        foreach (var practice in content.All<Practice>())
        {
            CheckItself(practice, content.Settings, diagnostics);
            if (!practice.Needs.IsDefaultOrEmpty) open.TryAdd(practice.Id, practice);
        }

        Trim(open);
        foreach (var first in open.Values.OrderBy(practice => practice.Span).ToList())
        {
            if (!open.ContainsKey(first.Id)) continue;
            var circle = Circle(first, open);
            Report(circle, content.Settings, diagnostics);
            open.Remove(first.Id);
            foreach (var practice in circle) open.Remove(practice.Id);
        }
    }

    private static void CheckItself(Practice practice, Settings settings, DiagnosticBag diagnostics)
    {
        foreach (var need in practice.Needs)
            if (need.Target == practice.Id) diagnostics.Report(Codes.NeedsItself, need.Span,
                $"'{practice.Id}' needs itself. Name another {settings.One("practice")} that comes before it, or take the line away.");
    }

    /// <summary>
    /// Removes practices without open needs, and practices that no open practice needs, until only cycles and the paths between them
    /// remain.
    /// </summary>
    private static void Trim(Dictionary<Slug, Practice> open)
    {
        var needs = open.Values.SelectMany(practice => OpenNeeds(practice, open).Select(need => (Needer: practice.Id, Need: need)))
            .ToList();
        Peel(open, needs.ToLookup(pair => pair.Needer, pair => pair.Need), needs.ToLookup(pair => pair.Need, pair => pair.Needer));
        Peel(open, needs.ToLookup(pair => pair.Need, pair => pair.Needer), needs.ToLookup(pair => pair.Needer, pair => pair.Need));
    }

    /// <summary>Removes practices that lead to no open practice, repeatedly (topological sort).</summary>
    private static void Peel(Dictionary<Slug, Practice> open, ILookup<Slug, Slug> leadsTo, ILookup<Slug, Slug> leadsFrom)
    {
        var waiting = open.Keys.ToDictionary(id => id, id => leadsTo[id].Count(open.ContainsKey));
        var free = new Stack<Slug>(waiting.Where(pair => pair.Value == 0).Select(pair => pair.Key));
        while (free.TryPop(out var id))
        {
            open.Remove(id);
            foreach (var before in leadsFrom[id])
                if (waiting.ContainsKey(before) && --waiting[before] == 0) free.Push(before);
        }
    }

    /// <summary>The shortest cycle of needs through a practice; empty if there is none.</summary>
    private static List<Practice> Circle(Practice first, Dictionary<Slug, Practice> open)
    {
        var cameFrom = new Dictionary<Slug, Slug>();
        var queue = new Queue<Slug>([first.Id]);
        while (!cameFrom.ContainsKey(first.Id) && queue.TryDequeue(out var id))
            foreach (var need in OpenNeeds(open[id], open))
                if (cameFrom.TryAdd(need, id)) queue.Enqueue(need);
        if (!cameFrom.TryGetValue(first.Id, out var last)) return [];
        var circle = new List<Practice>();
        for (; last != first.Id; last = cameFrom[last]) circle.Add(open[last]);
        circle.Add(first);
        circle.Reverse();
        return circle;
    }

    private static IEnumerable<Slug> OpenNeeds(Practice practice, Dictionary<Slug, Practice> open) =>
        practice.Needs.Select(need => need.Target).Where(need => need != practice.Id && open.ContainsKey(need));

    private static void Report(List<Practice> circle, Settings settings, DiagnosticBag diagnostics)
    {
        if (circle.Count == 0) return;
        var way = string.Join(" -> ", circle.Append(circle[0]).Select(practice => practice.Id.Value));
        var span = circle[0].Needs.First(need => need.Target == circle[1].Id).Span;
        diagnostics.Report(Codes.NeedsCircle, span,
            $"These {settings.Many(Practice.Definition)} need each other in a circle, so none can come first: {way}. Take one of the needs away.");
    }
}
