namespace StudyBot.Core;

/// <summary>Names for a leaderboard. They are drawn, not chosen, so that nobody gives themselves away.</summary>
internal static class Pseudonym
{
    private static readonly string[] Colours =
    [
        "Amber", "Azure", "Brass", "Bronze", "Cobalt", "Copper", "Coral", "Crimson", "Cyan", "Ebony", "Emerald", "Golden", "Hazel", "Indigo", "Ivory", "Jade",
        "Lilac", "Magenta", "Maroon", "Mint", "Ochre", "Olive", "Opal", "Pearl", "Plum", "Ruby", "Saffron", "Scarlet", "Silver", "Teal", "Topaz", "Violet",
    ];

    private static readonly string[] Animals =
    [
        "Badger", "Bat", "Bear", "Beaver", "Bison", "Camel", "Cat", "Crane", "Crow", "Deer", "Dolphin", "Dove", "Eagle", "Falcon", "Ferret", "Finch", "Fox", "Frog",
        "Gecko", "Hare", "Hawk", "Hedgehog", "Heron", "Horse", "Ibis", "Jay", "Koala", "Lark", "Lemur", "Lion", "Llama", "Lynx", "Marten", "Mole", "Moose", "Newt",
        "Otter", "Owl", "Panda", "Pelican", "Penguin", "Puffin", "Rabbit", "Raven", "Robin", "Salmon", "Seal", "Shark", "Sparrow", "Squirrel", "Stork", "Swan",
        "Swift", "Tiger", "Toad", "Trout", "Turtle", "Whale", "Wolf", "Wombat", "Wren", "Yak", "Zebra", "Gull",
    ];

    public static string Draw(long drawn)
    {
        var place = unchecked((ulong)drawn);
        return $"{Colours[place % (ulong)Colours.Length]} {Animals[place / (ulong)Colours.Length % (ulong)Animals.Length]}";
    }
}
