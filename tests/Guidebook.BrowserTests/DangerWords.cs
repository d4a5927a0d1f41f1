namespace Guidebook.BrowserTests;

/// <summary>Queries in the shipped guide's search, in danger and otherwise.</summary>
internal static class DangerWords
{
    /// <summary>Queries in danger, with usual spelling.</summary>
    public static string[] Right { get; } =
    [
        "i want to kill myself", "kill my self", "suicide", "suicidal thoughts", "i want to die", "he will kill me if i leave", "he'd kill me if he found out", "scared of my husband's reaction",
        "scared of what he will say", "he throws things", "he breaks things", "he shouts at me", "wish i was dead", "better off without me",
        "i dont want to be here anymore", "no reason to live", "end my life", "self-harm", "cutting myself", "overdose", "took too many pills",
        "rape", "he raped me", "he forced me", "pressured into sex", "sexual assault", "he won't take no for an answer",
        "he hits me", "she hit me", "my husband is hitting me", "hes beating me up", "hit by my wife", "he slapped me last night",
        "choked me", "he chokes me",
        "hands round my throat", "strangled", "he pushed me down the stairs", "she throws things at me", "black eye", "domestic violence",
        "am i being abused", "abusive partner", "gaslighting", "coercive control", "scared of my husband", "I’m so scared of him",
        "my husband scares me",
        "afraid to go home", "I don't feel safe", "walking on eggshells", "threatens to take the kids", "he will kill me", "he has a gun",
        "stalking me", "tracks my phone", "he reads my messages", "wont let me see my friends", "he hits the kids", "i hit my wife",
        "crisis line", "women's refuge", "how to leave safely", "RAPE", "Suicíde",
    ];

    /// <summary>Queries in danger, each with one typing error.</summary>
    public static string[] Misspelt { get; } =
    [
        "sucide", "suiside", "strangeled", "raep", "gaslihgting", "abusse", "stalkng me", "threatning", "kil myself", "he htis me",
        "scarred of my husband", "vilent", "overdoes", "sexual assult", "chocked me", "unsaef",
    ];

    /// <summary>Harmless queries: they resemble danger words, contain one in a harmless phrase, or name another kind of fear.</summary>
    public static string[] Harmless { get; } =
    [
        "it hit me that we drifted apart", "killing time", "die of laughter", "hit the road together", "he cooked me dinner",
        "why did he choose me", "grape",
        "rate our week", "amused", "polite", "he refuses to talk", "want to dine out", "sharing chores", "afraid of losing him", "scared to open up",
        "my husband is afraid to talk", "she pushes me away", "he checks his phone at dinner", "threatens to leave me", "we can't go on like this",
        "take the kids to school", "arms around my neck", "far from my husband", "dont want to live apart", "drop dead gorgeous", "10,000 steps",
    ];

    /// <summary>Harmless queries with the result that was first before there was a list of danger words.</summary>
    public static IReadOnlyDictionary<string, string[]> Everyday { get; } = new Dictionary<string, string[]>
    {
        ["what is an I-message"] = ["I-message", "Begin a small complaint with “I”", "Send one kind line at noon"],
        ["how to say sorry"] = ["Sorry, and a full stop", "Say clearly where your line is", "Listen to the very end"],
        ["we never talk"] = ["We do not talk about feelings", "We hardly touch any more", "Every talk turns into a fight"],
        ["no touch"] = ["Offer a small touch in passing", "Sort touch into yes, maybe and not now", "A hand within reach"],
        ["phone at dinner"] = ["A meal with no phone on the table", "Turn round when the door opens"],
        ["appology"] = ["An apology, worked out on paper", "Sorry, and a full stop"],
        ["couseling"] = ["Pull up a third chair for a counsellor"],
        ["quarrelling"] = ["The same quarrel again and again", "Stop the quarrel, talk again at eight", "Mending the cracked cup"],
        ["date night"] = ["Spend one night under another roof", "One date a week, with two names on it", "Have your first date all over again"],
        ["love language"] = ["Love is something you do", "Finding help near you"],
        ["six second kiss"] = ["A kiss that lasts six slow seconds", "A greeting at every door", "Six quiet habits for ordinary weeks"],
        ["hit a rough patch"] = ["Hard, and still possible"],
        ["fight less"] = ["Every talk turns into a fight", "The same fight again"],
        ["die of laughter"] = ["Laughter in the kitchen", "Lightness belongs to it", "Day 20: Play something silly, forget the score"],
        ["how do I print the booklet"] = ["How to print it", "Other things to print", "To print"],
        ["777"] = ["7-7-7", "What does 7-7-7 stand for?", "A planner for dates, nights away and trips"],
        ["we have a baby"] = ["We have a baby and no strength left. What is possible?", "We have grown cold. Where do we begin?"],
        ["distance"] = ["Over coffee, talk about the distance", "Send one kind line at noon", "A meal with no phone on the table"],
        ["feel like roommates"] = ["Two shelves in one fridge", "Living like flatmates", "flatmates"],
        ["trust is broken"] = ["Trust is cracked", "Trust after a hurt", "A little nearer, if it is welcome"],
    };
}
