namespace StudyBot.Knowledge;

/// <summary>What a file of the folder is read as.</summary>
internal enum FileKind
{
    Note,
    Questions,
    Course,
    Glossary,
    Resources,
    Phrasings,
}
