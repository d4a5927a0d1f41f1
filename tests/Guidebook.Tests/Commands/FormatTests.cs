using System.Text.Encodings.Web;
using System.Text.Json;
using Guidebook.Generator.Diagnostics;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Commands;

/// <summary>The exact output of a small guide's diagnostics in each format.</summary>
public sealed class FormatTests
{
    private const string JsonText = """
        [
          {
            "code": "GB2001",
            "severity": "error",
            "file": "content/articles/two.md",
            "line": 5,
            "column": 7,
            "length": 4,
            "message": "Nothing in the guide has the id 'onyl'. Did you mean 'only'?"
          },
          {
            "code": "GB1210",
            "severity": "warning",
            "file": "content/articles/two.md",
            "line": 5,
            "column": 23,
            "length": 19,
            "message": "This address is not protected on its way. Use https://example.org/ if the site has it."
          }
        ]

        """;

    private const string Sarif = """
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "Guidebook",
                  "rules": [
                    {
                      "id": "GB1210",
                      "shortDescription": {
                        "text": "an address without https"
                      },
                      "fullDescription": {
                        "text": "<meaning of GB1210>"
                      },
                      "defaultConfiguration": {
                        "level": "warning"
                      },
                      "help": {
                        "text": "<page of GB1210>",
                        "markdown": "<page of GB1210>"
                      }
                    },
                    {
                      "id": "GB2001",
                      "shortDescription": {
                        "text": "unknown id"
                      },
                      "fullDescription": {
                        "text": "<meaning of GB2001>"
                      },
                      "defaultConfiguration": {
                        "level": "error"
                      },
                      "help": {
                        "text": "<page of GB2001>",
                        "markdown": "<page of GB2001>"
                      }
                    }
                  ]
                }
              },
              "results": [
                {
                  "ruleId": "GB2001",
                  "ruleIndex": 1,
                  "level": "error",
                  "message": {
                    "text": "Nothing in the guide has the id 'onyl'. Did you mean 'only'?"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/articles/two.md"
                        },
                        "region": {
                          "startLine": 5,
                          "startColumn": 7,
                          "endColumn": 11
                        }
                      }
                    }
                  ]
                },
                {
                  "ruleId": "GB1210",
                  "ruleIndex": 0,
                  "level": "warning",
                  "message": {
                    "text": "This address is not protected on its way. Use https://example.org/ if the site has it."
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/articles/two.md"
                        },
                        "region": {
                          "startLine": 5,
                          "startColumn": 23,
                          "endColumn": 42
                        }
                      }
                    }
                  ]
                }
              ],
              "columnKind": "utf16CodeUnits"
            }
          ]
        }

        """;

    private const string GitHub = """
        ::error file=content/articles/two.md,line=5,col=7,endColumn=11,title=GB2001::Nothing in the guide has the id 'onyl'. Did you mean 'only'?
        ::warning file=content/articles/two.md,line=5,col=23,endColumn=42,title=GB1210::This address is not protected on its way. Use https://example.org/ if the site has it.

        """;

    private const string Text = """
        content/articles/two.md(5,7): error GB2001: Nothing in the guide has the id 'onyl'. Did you mean 'only'?
          5 | See [[onyl]] or [one](http://example.org/).
            |       ^^^^
        content/articles/two.md(5,23): warning GB1210: This address is not protected on its way. Use https://example.org/ if the site has it.
          5 | See [[onyl]] or [one](http://example.org/).
            |                       ^^^^^^^^^^^^^^^^^^^
        1 error, 1 warning. 'guidebook explain CODE' tells more about GB1210, GB2001.

        """;

    [Theory]
    [InlineData("json", JsonText)]
    [InlineData("sarif", Sarif)]
    [InlineData("github", GitHub)]
    [InlineData("text", Text)]
    public async Task Findings_are_printed_in_the_form_that_is_asked_for(string format, string expected)
    {
        using var guide = Wrong();
        var run = await guide.RunAsync("check", "--format", format);
        Assert.Equal(1, run.Code);
        Assert.Equal(WithPages(expected), format == "text" ? run.Err : run.Out);
    }

    private const string MoreJson = """
          {
            "code": "GB1202",
            "severity": "error",
            "file": "content/articles/two.md",
            "line": 105,
            "column": 1,
            "length": 2,
            "message": "And 1,150 more of this kind in this file, the first of them here.",
            "more": 1150
          }
        ]

        """;

    private const string MoreSarif = """
                {
                  "ruleId": "GB1202",
                  "ruleIndex": 0,
                  "level": "error",
                  "message": {
                    "text": "And 1,150 more of this kind in this file, the first of them here."
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/articles/two.md"
                        },
                        "region": {
                          "startLine": 105,
                          "startColumn": 1,
                          "endColumn": 3
                        }
                      }
                    }
                  ],
                  "occurrenceCount": 1150
                }
              ],
              "columnKind": "utf16CodeUnits"
            }
          ]
        }

        """;

    private const string MoreGitHub = """
        ::error file=content/articles/two.md,line=105,col=1,endColumn=3,title=GB1202::And 1,150 more of this kind in this file, the first of them here.

        """;

    private const string MoreText = """
        content/articles/two.md(105,1): error GB1202: And 1,150 more of this kind in this file, the first of them here.
        1,250 errors, 0 warnings. 'guidebook explain GB1202' tells more.

        """;

    [Theory]
    [InlineData("json", MoreJson)]
    [InlineData("sarif", MoreSarif)]
    [InlineData("github", MoreGitHub)]
    [InlineData("text", MoreText)]
    public async Task Of_more_than_a_hundred_findings_of_a_code_in_a_file_the_others_are_counted(string format, string end)
    {
        using var guide = BuildBench.Open("one-article")
            .Write("content/articles/two.md", "---\ntitle: Two\nsummary: The second.\n---\n" + string.Concat(Enumerable.Repeat("[[a\n", 1250)));
        var run = await guide.RunAsync("check", "--format", format, "--jobs", "1");
        var printed = format == "text" ? run.Err : run.Out;
        Assert.Equal(1, run.Code);
        Assert.Equal(101, printed.Split("content/articles/two.md").Length - 1);
        Assert.EndsWith(end, printed, StringComparison.Ordinal);
        var again = await guide.RunAsync("check", "--format", format, "--jobs", "7");
        Assert.Equal((run.Code, run.Out, run.Err), (again.Code, again.Out, again.Err));
    }

    [Theory]
    [InlineData("json", JsonValueKind.Array)]
    [InlineData("sarif", JsonValueKind.Object)]
    public async Task Nothing_found_is_whole_JSON_too(string format, JsonValueKind kind)
    {
        using var guide = BuildBench.Open("one-article");
        var run = await guide.RunAsync("build", "--no-pdf", "--format", format);
        Assert.Equal((0, ""), (run.Code, run.Err));
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(kind, json.RootElement.ValueKind);
    }

    /// <summary>Replaces the names of codes by their explanations as JSON strings.</summary>
    private static string WithPages(string text)
    {
        foreach (var page in Codes.All.Select(Explanation.Find))
            text = text.Replace($"<meaning of {page.Code.Id}>", Json(page.Meaning), StringComparison.Ordinal).Replace($"<page of {page.Code.Id}>", Json(page.Text), StringComparison.Ordinal);
        return text;
    }

    private static string Json(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    private static BuildBench Wrong() => BuildBench.Open("one-article")
        .Write("content/articles/two.md", "---\ntitle: Two\nsummary: The second.\n---\nSee [[onyl]] or [one](http://example.org/).\n");
}
