namespace StudyBot.Core;

/// <summary>Who studies: ids are only unique within a tenant and a channel.</summary>
public readonly record struct StudentKey(string Tenant, string Channel, string Id)
{
    /// <summary>In a word, for people: <c>CHANNEL/TENANT/ID</c>.</summary>
    public string Written() => $"{Channel}/{Tenant}/{Id}";

    /// <summary>Null when it is not written so.</summary>
    public static StudentKey? Read(string written) =>
        written.Split('/', 3) is [{ Length: > 0 } channel, { Length: > 0 } tenant, { Length: > 0 } id] ? new StudentKey(tenant, channel, id) : null;
}
