namespace StudyBot.Core;

/// <summary>Whose conversation: ids are only unique within a tenant and a channel.</summary>
public readonly record struct ConversationKey(string Tenant, string Channel, string Id);
