namespace StudyBot.Core;

/// <summary>Who studies: ids are only unique within a tenant and a channel.</summary>
public readonly record struct StudentKey(string Tenant, string Channel, string Id);
