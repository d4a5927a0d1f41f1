using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Guidebook.Themes.Kit;

/// <summary>Finds the templates of an assembly by model type: all components that derive from <see cref="Template{TModel}"/>.</summary>
public sealed class Templates(Assembly assembly)
{
    /// <summary>Why trimming takes nothing from a theme.</summary>
    internal const string Whole = "A native program keeps the assembly of each of its themes whole (TrimmerRootAssembly).";

    private readonly Task<Dictionary<Type, Type>> byModel = Task.Run(() => Find(assembly)); // beside what comes before the first page

    /// <summary>The template for a model type.</summary>
    /// <exception cref="InvalidOperationException">The theme has no such template, which is a bug of the theme.</exception>
    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    [UnconditionalSuppressMessage("Trimming", "IL2073", Justification = Whole)]
    public Type For(Type model) => byModel.GetAwaiter().GetResult().GetValueOrDefault(model)
        ?? throw new InvalidOperationException($"The theme has no template for {model.Name}.");

    private static Dictionary<Type, Type> Find(Assembly assembly) => TypesOf(assembly).Where(type => !type.IsAbstract)
        .Select(type => (Model: ModelOf(type), Template: type)).Where(pair => pair.Model is not null)
        .ToDictionary(pair => pair.Model!, pair => pair.Template);

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Whole)]
    private static Type[] TypesOf(Assembly assembly) => assembly.GetTypes();

    private static Type? ModelOf(Type type)
    {
        for (var above = type.BaseType; above is not null; above = above.BaseType)
            if (above.IsGenericType && above.GetGenericTypeDefinition() == typeof(Template<>)) return above.GetGenericArguments()[0];
        return null;
    }
}
