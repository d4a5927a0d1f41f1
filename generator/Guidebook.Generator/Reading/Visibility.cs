using System.Runtime.CompilerServices;

// Tests check the location of every letter in YAML texts, below the public surface of this stage.
[assembly: InternalsVisibleTo("Guidebook.Tests")]
