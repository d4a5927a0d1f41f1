namespace Guidebook.Themes.Kit;

/// <summary>
/// The template of a whole page or document, the one for this type of model. Parts of a page are a <see cref="Page{TModel}"/>.
/// </summary>
public abstract class Template<TModel> : Page<TModel>;
