using System.Collections.Frozen;

namespace StudyBot.Knowledge;

/// <summary>Words of English (and of chats) by what they do in a sentence.</summary>
internal static class EnglishWords
{
    private static readonly FrozenDictionary<string, WordKind> Kinds = new (WordKind Kind, string Words)[]
    {
        (WordKind.Article, "a an the this that these those my your our their his her its some any each every own such very quite just really actually basically exactly"),
        (WordKind.Preposition, "of in at on to for from with without by into onto over under through via as about against inside outside during per within"),
        (WordKind.Function, "difference differences different differ differs differentiate distinguish distinction vs versus v compare compares compared comparing comparison between btw btwn diff better than contrast"),
        (WordKind.Light,
            "use uses used using work works worked working need needs needed help helps helped kind kinds type types sort sorts way ways thing things stuff "
            + "example examples purpose purposes definition definitions meaning name named names called happen happens let lets make makes made made good best important "
            + "give gives given offer offers offered provide provides provided get gets got getting put puts go goes going come comes coming going giving taking making putting keeping helping needing wanting showing telling knowing take takes keep keeps allow allows allowed "
            + "enable enables main basic basics simple word words people person someone somebody anyone everybody question questions answer answers topic topics "
            + "mean means meant describe describes following statement true false choose select correct wrong scenario option options not no never only always "
            + "recommend recommended first new one two three many more most other another else same both certain several company want wants wanted "
            + "stand stands time times day days find finds look looks looking see know knows learn tell tells say says show shows apply applies belong belongs ensure using based case"),
        (WordKind.Function,
            "i im ive id ill me mine myself you youre youve u ur ya yall yours he him she they them theyre we us were weve ourselves it itself "
            + "who whos whom whose what whats wat wut which when where wheres why how hows whether if then else so "
            + "is isnt are arent was wasnt were be been being am do does dont doesnt did didnt done doing have has had having havent can cant could couldnt cannot will wont would wouldnt "
            + "shall may might should shouldnt must mustnt and or but nor because cuz coz cause bc since while although though however also too there here theres "
            + "hi hey hello hiya yo dear pls plz please thx thanks thank ty tysm lol lmao omg btw idk tbh imo imho ok okay kk yeah yep yes nope nah wud shud cud wld shld cld gonna wanna gotta gimme lemme dunno kinda sorta "
            + "man bro dude mate guys folks sir maam again now today quick quickly right real hmm hm um uh erm er ah oh wow r n b k y s t d m re ll ve "
            + "explain explains explained tell describe define defined remind teach asking asked ask wondering wonder understand understanding confused confusing confuse forget forgot remember "
            + "like well maybe perhaps even still yet ever sure bit lot lots guess think thought say trying try tried seem seems hear heard "
            + "up down off out eg ie etc all"),
    }
    .SelectMany(group => group.Words.Split(' '), (group, word) => (word, group.Kind))
    .GroupBy(entry => entry.word, StringComparer.Ordinal)
    .ToFrozenDictionary(entries => entries.Key, entries => entries.Last().Kind, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> InChats = (
        "u you|ya you|ur your|urs yours|r are|n and|nd and|w with|wo without|y why|k ok|ppl people|peeps people|pls please|plz please|thx thanks|ty thanks|cuz because|coz because|cos because|bc because|"
        + "wat what|wut what|smth something|sth something|some1 someone|any1 anyone|every1 everyone|b4 before|thru through|tho though|bout about|abt about|rly really|rlly really|"
        + "tryna trying|gonna going|wanna want|lemme let|gimme give|dat that|shouldve should|couldve could|wouldve would|wud would|cud could|shud should|"
        + "pw password|pws passwords|pwd password|diff difference|aswell also|btw between|btwn between").Split('|')
        .Select(pair => pair.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>"u", "ppl", "smth": what a chat writes short, in full.</summary>
    public static string InFull(string surface) => InChats.GetValueOrDefault(surface, surface);

    // Everyday English and the spellings of chats. A student's own way of telling it, unless the notes use the word.
    private static readonly FrozenSet<string> Everyday = (
        "rly rlly srsly prolly tryna bout abit whatcha gettin doin ppl peeps abt em w smth sth b4 cos tho thru aswell alot alright gotcha hafta oughta outta lotta nite wtf smh ngl rn asap nvm jk np shoud coud woud some1 any1 every1 dunnit "
        + "boss coworker coworkers colleague colleagues buddy friend friends mom dad lady guy guys dude kid kids intern teacher prof professor classmate roommate teammate teammates team teams "
        + "bad worse worst nice cool big bigger small little huge tiny hard harder easy easier weird strange stupid dumb silly crazy funny annoying tired sick nervous worried scared paranoid "
        + "ready happy sad fine legit fishy super awesome awful terrible damn hell heck whole plus extra own proper "
        + "monday tuesday wednesday thursday friday saturday sunday tomorrow yesterday tonight week weeks everyday sometimes often usually lately soon later early already almost enough far away back behind around "
        + "ahead together anyway anyways besides instead twice "
        + "bother bring care carry catch chat click deal drop fall feel feels fight fighting finish fly freak grab hang happen hate hide hit hope hurt jump kill leave left lie live love matter matters mess mind miss mix "
        + "nuts paste pasted pick picks pop pull push quit quits remember sit sits sleep sound sounds speak spend stand stay stick suck sucks talk throw touch touched turn typing typed wait wake walk watch wear wish "
        + "worry worries admit admits believe fault idea piece reason side tip tips trick advice thoughts trouble sense").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Small words that in capitals are something else: IT, the US, the WHO.</summary>
    private static readonly FrozenSet<string> Acronyms = new[] { "IT", "US", "WHO", "AM", "AS", "IS", "ME", "PER", "SO", "VS", "IM", "ID", "TO" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"thats", "hes", "whens": chats leave the apostrophe out.</summary>
    public static WordKind KindOf(string surface) =>
        Kinds.TryGetValue(surface, out var kind) || (surface.EndsWith('s') && Kinds.TryGetValue(surface[..^1], out kind) && kind is WordKind.Function or WordKind.Article) ? kind : WordKind.Content;

    public static bool IsEveryday(string surface) => Everyday.Contains(surface);

    public static bool IsAcronym(string written) => Acronyms.Contains(written);

    /// <summary>
    /// "waht", "wich": a small word with two letters swapped, or one lost or doubled. A changed letter does not count,
    /// because that makes too many real words ("whale", "while").
    /// </summary>
    public static bool IsSlipOfSmallWord(string surface) =>
        surface.Length is >= 3 and <= 10 && Slips(surface).Any(slip => slip.Length > 2 && Kinds.TryGetValue(slip, out var kind) && kind is not WordKind.Light);

    private static IEnumerable<string> Slips(string surface)
    {
        for (var i = 0; i + 1 < surface.Length; i++)
        {
            if (surface[i] != surface[i + 1])
                yield return $"{surface[..i]}{surface[i + 1]}{surface[i]}{surface[(i + 2)..]}";
            else
                yield return surface.Remove(i, 1);
        }

        // A lost letter: only an "h", which is what hurried typing loses in question words.
        for (var i = 1; i < surface.Length; i++)
            yield return surface.Insert(i, "h");
    }
}
