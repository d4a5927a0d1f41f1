using System.Collections.Frozen;
using System.Reflection;

namespace Guidebook.Themes.Kit;

/// <summary>Finds the templates of an assembly by model type: all components that derive from <see cref="Template{TModel}"/>.</summary>
public sealed class Templates(Assembly assembly)
{
    private readonly FrozenDictionary<Type, Type> byModel = assembly.GetTypes().Where(type => !type.IsAbstract)
        .Select(type => (Model: ModelOf(type), Template: type)).Where(pair => pair.Model is not null)
        .ToFrozenDictionary(pair => pair.Model!, pair => pair.Template);

    /// <summary>The template for a model type.</summary>
    /// <exception cref="InvalidOperationException">The theme has no such template, which is a bug of the theme.</exception>
    public Type For(Type model) => byModel.GetValueOrDefault(model)
        ?? throw new InvalidOperationException($"The theme has no template for {model.Name}.");

    private static Type? ModelOf(Type type)
    {
        for (var above = type.BaseType; above is not null; above = above.BaseType)
            if (above.IsGenericType && above.GetGenericTypeDefinition() == typeof(Template<>)) return above.GetGenericArguments()[0];
        return null;
    }
}
