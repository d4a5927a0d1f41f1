using Mono.Cecil;

namespace Guidebook.Tests.Architecture;

/// <summary>
/// The graph of uses between the project's namespaces, from the compiled assemblies, including method bodies and Razor components.
/// </summary>
internal sealed class NamespaceGraph
{
    private readonly SortedDictionary<(string From, string To), SortedSet<string>> uses = [];

    private NamespaceGraph()
    {
    }

    /// <summary>The graph of all assemblies of the program.</summary>
    public static NamespaceGraph OfProgram { get; } = Read("Guidebook.Model", "Guidebook.Themes.Kit", "Guidebook.Themes.Hearth", "Guidebook.Generator");

    /// <summary>All uses, with the types in which they occur.</summary>
    public IEnumerable<(string From, string To, string Seen)> Uses =>
        uses.Select(use => (use.Key.From, use.Key.To, string.Join(", ", use.Value.Take(5))));

    /// <summary>The strongly connected components of more than one namespace; empty if there is no cycle.</summary>
    public IEnumerable<string> Circles()
    {
        var nodes = uses.Keys.SelectMany(use => new[] { use.From, use.To }).Distinct().Order(StringComparer.Ordinal).ToList();
        var reached = nodes.ToDictionary(node => node, Reach);
        return nodes
            .Where(node => reached[node].Contains(node))
            .Select(node => nodes.Where(other => reached[node].Contains(other) && reached[other].Contains(node)))
            .Select(circle => string.Join(" <-> ", circle))
            .Distinct();
    }

    private static NamespaceGraph Read(params IEnumerable<string> assemblies)
    {
        var graph = new NamespaceGraph();
        foreach (var assembly in assemblies)
        {
            using var module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, $"{assembly}.dll"));
            foreach (var type in module.GetTypes()) graph.Add(type);
        }

        return graph;
    }

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private HashSet<string> Reach(string start)
    {
        var (reached, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([start]));
        while (open.TryPop(out var node))
            foreach (var (_, to) in uses.Keys.Where(use => use.From == node))
                if (reached.Add(to)) open.Push(to);
        return reached;
    }

    private void Add(TypeDefinition type)
    {
        Use(type, type.BaseType);
        foreach (var implemented in type.Interfaces) Use(type, implemented.InterfaceType);
        foreach (var field in type.Fields) Use(type, field.FieldType);
        foreach (var method in type.Methods) Add(type, method);
    }

    private void Add(TypeDefinition type, MethodDefinition method)
    {
        Use(type, method);
        if (!method.HasBody) return;
        foreach (var variable in method.Body.Variables) Use(type, variable.VariableType);
        foreach (var operand in method.Body.Instructions.Select(instruction => instruction.Operand))
            if (operand is TypeReference used) Use(type, used);
            else if (operand is MemberReference member) Use(type, member);
    }

    private void Use(TypeDefinition type, MemberReference member)
    {
        Use(type, member.DeclaringType);
        if (member is FieldReference field) Use(type, field.FieldType);
        if (member is not MethodReference method) return;
        Use(type, method.ReturnType);
        foreach (var parameter in method.Parameters) Use(type, parameter.ParameterType);
        if (method is GenericInstanceMethod generic)
            foreach (var argument in generic.GenericArguments) Use(type, argument);
    }

    private void Use(TypeDefinition type, TypeReference? used)
    {
        switch (used)
        {
            case null or GenericParameter:
                return;
            case GenericInstanceType generic:
                Use(type, generic.ElementType);
                foreach (var argument in generic.GenericArguments) Use(type, argument);
                return;
            case TypeSpecification specification:
                Use(type, specification.ElementType);
                return;
            default:
                var (from, to) = (Outermost(type), Outermost(used));
                if (from.Namespace == to.Namespace || !to.Namespace.StartsWith("Guidebook", StringComparison.Ordinal) || from.Namespace.Length == 0)
                    return;
                if (!uses.TryGetValue((from.Namespace, to.Namespace), out var seen))
                    uses[(from.Namespace, to.Namespace)] = seen = new(StringComparer.Ordinal);
                seen.Add($"{from.Name} -> {to.Name}");
                return;
        }
    }
}
