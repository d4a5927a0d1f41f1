using System.Runtime.CompilerServices;

// The places of letters in YAML texts are tested letter by letter, below the surface of this stage.
[assembly: InternalsVisibleTo("Guidebook.Tests")]
