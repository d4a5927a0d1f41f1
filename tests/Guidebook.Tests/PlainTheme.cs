using System.Text;
using Guidebook.Themes.Kit;
using Microsoft.AspNetCore.Components;

namespace Guidebook.Tests;

/// <summary>The smallest theme: one template for every model, and only the words that every guide needs.</summary>
internal sealed class PlainTheme : ITheme
{
    public string Name => "plain";
}
