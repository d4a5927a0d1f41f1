namespace Guidebook.BrowserTests;

/// <summary>
/// Queries of everyday life in the shipped guide's search, with the titles of which one should be among the first three results.
/// </summary>
internal static class EverydayQueries
{
    /// <summary>Queries that were written down before their author had seen the guide or its index.</summary>
    public static IReadOnlyDictionary<string, string[]> Unseen { get; } = new Dictionary<string, string[]>
    {
        ["we never talk anymore"] = ["We do not talk about feelings", "Talk for half an hour, with no errands"],
        ["we feel like roommates"] = ["flatmates", "Two shelves in one fridge"],
        ["wife ignores me"] = ["What I do goes unseen", "Turn towards the small call"],
        ["husband always on his phone"] = ["A meal with no phone on the table", "Put the phones to bed in the hall", "Two people, two screens, one sofa"],
        ["how to say sorry"] = ["Sorry, and a full stop"],
        ["argue about money"] = ["We always fight about money. Where do we start?"],
        ["no time for each other"] = ["There is never any time"],
        ["date night at home"] = ["One date a week, with two names on it"],
        ["kids take all our time"] = ["Three hours out without the children", "There is never any time"],
        ["she doesn't want sex"] = ["We want different amounts of closeness. What now?", "An hour by candlelight, and nothing more"],
        ["my partner won't join in"] = ["My partner will not join in. Is there any point?"],
        ["long distance"] = ["We live apart. Can we do this?", "Over coffee, talk about the distance"],
        ["goodbye kiss"] = ["A greeting at every door", "A kiss that lasts six slow seconds"],
        ["housework unfair"] = ["Put the whole load on one table", "invisible work"],
        ["make up after a fight"] = ["Stop the quarrel, talk again at eight", "Sorry, and a full stop", "The same quarrel again and again"],
        ["bored in my marriage"] = ["Be beginners at something new", "autopilot"],
        ["lonley in my relationship"] = ["For the evening when it seems no use", "Say \"I miss us\", once"],
        ["questions to ask each other"] = ["Questions for an ordinary Tuesday", "Ask one question with room in it"],
        ["trust after an affair"] = ["There was an affair, or a big lie. Does this help?", "Trust is cracked"],
        ["print booklet pdf"] = ["How to print it", "To print", "On a screen"],
    };

    /// <summary>Queries that the editors of the guide expect.</summary>
    public static IReadOnlyDictionary<string, string[]> Known { get; } = new Dictionary<string, string[]>
    {
        ["roommate"] = ["flatmates"],
        ["housemates"] = ["flatmates"],
        ["cheating"] = ["There was an affair, or a big lie. Does this help?"],
        ["infidelity"] = ["There was an affair, or a big lie. Does this help?"],
        ["unfaithful"] = ["There was an affair, or a big lie. Does this help?"],
        ["therapist"] = ["Do we need therapy?", "counsellor", "Pull up a third chair for a counsellor"],
        ["counseling"] = ["Pull up a third chair for a counsellor"],
        ["row"] = ["The same quarrel again and again", "Stop the quarrel, talk again at eight"],
        ["bickering"] = ["The same quarrel again and again", "Every talk turns into a fight"],
        ["arguments"] = ["The same quarrel again and again", "Stop the quarrel, talk again at eight"],
        ["chores"] = ["Put the whole load on one table"],
        ["compliment"] = ["Pay your partner one true compliment"],
        ["appreciation"] = ["Pay your partner one true compliment", "Thanks, said out loud"],
        ["massage"] = ["Offer a short massage to tired shoulders"],
        ["hug"] = ["A greeting at every door", "Offer a small touch in passing"],
        ["cuddle"] = ["Offer a small touch in passing", "Shoulder to shoulder on the sofa"],
        ["kissing"] = ["A kiss that lasts six slow seconds"],
        ["vacation"] = ["Take a trip together, near or far"],
        ["weekend away"] = ["Spend one night under another roof", "Take a trip together, near or far"],
        ["first date"] = ["Have your first date all over again"],
        ["romantic evening"] = ["An hour by candlelight, and nothing more", "One date a week, with two names on it"],
        ["listening"] = ["Listen to the very end", "Four promises on a listening card"],
        ["listning"] = ["Listen to the very end", "Four promises on a listening card"],
        ["apologize"] = ["Sorry, and a full stop", "An apology, worked out on paper"],
        ["apolgy"] = ["Sorry, and a full stop", "An apology, worked out on paper"],
        ["forgive"] = ["Sorry, and a full stop", "An apology, worked out on paper"],
        ["privacy"] = ["What this guide knows about you"],
        ["dishes"] = ["Leave the dishes, keep the evening", "Put the whole load on one table"],
        ["seperation"] = ["Is it too late for us?", "We live apart. Can we do this?"],
        ["divorce"] = ["Is it too late for us?"],
        ["depressed"] = ["One of us is depressed. Can we still do this?"],
        ["alcohol"] = ["One of us drinks too much. What can we do?"],
        ["drinking"] = ["One of us drinks too much. What can we do?"],
        ["newborn"] = ["We have a baby and no strength left. What is possible?"],
        ["retirement"] = ["Retirement, illness, an emptied nest. Who are we now?"],
        ["empty nest"] = ["Retirement, illness, an emptied nest. Who are we now?"],
        ["mental load"] = ["Put the whole load on one table", "invisible work"],
        ["I statement"] = ["I-message"],
        ["calendar"] = ["For your calendar", "Thirty small days"],
        ["pdf"] = ["To print", "How to print it", "On a screen"],
        ["love note"] = ["Hide a kind note in a coat pocket"],
        ["morning coffee"] = ["Ten quiet minutes over the first cup", "Bring them a cup, made their way"],
        ["evening walk"] = ["Walk the day off after supper"],
        ["cooking"] = ["Two cooks, one pot"],
        ["breathing"] = ["Ten slow breaths in a quiet room"],
        ["childhood"] = ["Lift the lid on one old fear"],
        ["boundries"] = ["Say clearly where your line is", "boundary"],
        ["gratitude"] = ["Say thank you for one small thing", "Thanks, said out loud"],
        ["weekly checkin"] = ["Ask \"How are we?\" once a week", "check-in", "A sheet for the weekly check-in"],
        ["stonewalling"] = ["Stop the chase round the kitchen table", "Over coffee, talk about the distance"],
        ["nagging"] = ["Begin a small complaint with \"I\"", "One day without checking or correcting"],
        ["board game"] = ["Play something silly, forget the score"],
        ["surprize"] = ["A small treat, made to measure"],
        ["texting"] = ["Send one kind line at noon"],
        ["is it too late"] = ["Is it too late for us?"],
    };

    /// <summary>Words that are spelt right, with another word that one slip would make of them.</summary>
    public static IReadOnlyDictionary<string, string> NeverBent { get; } = new Dictionary<string, string>
    {
        ["hate"] = "date",
        ["cheating"] = "checking",
        ["cheap"] = "cheat",
        ["chart"] = "charm",
        ["bread"] = "break",
        ["stark"] = "start",
    };
}
