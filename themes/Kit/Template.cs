namespace Guidebook.Themes.Kit;

/// <summary>The template of a whole page or document for a model type. Parts of pages derive from <see cref="Page{TModel}"/>.</summary>
public abstract class Template<TModel> : Page<TModel>;
