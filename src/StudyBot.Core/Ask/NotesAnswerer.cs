namespace StudyBot.Core;

/// <summary>Answers a question from the notes, word for word, or says that they do not cover it.</summary>
public static class NotesAnswerer
{
    private const int MostOffered = 3;

    // Sections this close to the best are as good as it: scores of one question differ by more than that when a student means one of them.
    private const double AsGood = .2;

    public static AskOutcome Ask(CourseInService service, string question, KeyGuard guard)
    {
        var findings = service.Finder.Find(question, 8);
        if (!findings.AreCovered)
            return NotCovered(service, question, findings, guard);

        var best = findings.Ranked[0];
        if (guard.Withholds(best.Section.Ref) || guard.WithholdsName(best.Section.Ref, question))
            return new AskOutcome.Withheld();

        if (SectionsMeant(question, findings) is { Count: > 1 } meant)
            return new AskOutcome.Choose([.. meant.Take(MostOffered)], findings.Coverage);

        return service.Finder.Quote(best.Section, question, sentence => guard.MayShow(best.Section.Ref, sentence)) is { } passage
            ? new AskOutcome.Answered(passage, findings.Coverage, ResourcesFor(service, best.Section, question))
            : new AskOutcome.Withheld();
    }

    /// <summary>The lead of a section that the student chose.</summary>
    public static AskOutcome Show(CourseInService service, SectionRef chosen, KeyGuard guard)
    {
        var section = service.Course.Notes.SelectMany(note => note.Sections).FirstOrDefault(section => section.Ref.Equals(chosen));
        if (section is null)
            return Ask(service, chosen.Heading, guard);

        return !guard.Withholds(chosen) && service.Finder.Quote(section, chosen.Heading, sentence => guard.MayShow(chosen, sentence)) is { } passage
            ? new AskOutcome.Answered(passage, 1, ResourcesFor(service, section, chosen.Heading))
            : new AskOutcome.Withheld();
    }

    private static AskOutcome.NotCovered NotCovered(CourseInService service, string question, Findings findings, KeyGuard guard)
    {
        // A student is never left with nothing: the course's first resource is the place for everything else.
        var fitting = service.Finder.FindResources(question, 1);
        return new AskOutcome.NotCovered(
            [.. findings.Ranked.Select(finding => finding.Section.Ref).Where(section => !guard.WithholdsName(section, question)).Take(MostOffered)],
            findings.Coverage,
            fitting.Count > 0 ? fitting : [.. service.Course.Resources.Take(1)]);
    }

    /// <summary>Several sections when a word or two stand in all their headings, none is called just that, and none scores better.</summary>
    private static List<SectionRef> SectionsMeant(string question, Findings findings)
    {
        var close = findings.Ranked.Where(finding => findings.Ranked[0].Score - finding.Score <= AsGood).Select(finding => finding.Section.Ref).ToList();
        if (close.Count < 2 || Words.OfContent(question) is not { Count: <= 2 } asked)
            return [];

        var headings = close.ConvertAll(section => Words.OfContent(section.Heading));
        return headings.TrueForAll(heading => heading.Count > asked.Count && asked.TrueForAll(word => heading.Exists(other => Words.AreAlike(word, other))))
            ? close
            : [];
    }

    /// <summary>The one that the section itself points to, then the one that fits the question.</summary>
    private static IReadOnlyList<Resource> ResourcesFor(CourseInService service, Section section, string question)
    {
        var fitting = service.Finder.FindResources(question, 1);
        var linked = section.ResourceIds.Count > 0 ? service.Course.Resources.FirstOrDefault(resource => section.ResourceIds.Contains(resource.Id)) : null;
        return linked is null ? fitting : [linked, .. fitting.Where(resource => resource.Id != linked.Id)];
    }
}
