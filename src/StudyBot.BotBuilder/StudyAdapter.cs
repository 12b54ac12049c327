using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;

namespace StudyBot.BotBuilder;

/// <summary>The SDK's adapter by one of its constructors: among all of them, dependency injection finds two that would do, and refuses.</summary>
/// <remarks>It has no <c>OnTurnError</c>: a turn catches what fails in it, and what fails around it is the endpoint's to answer.</remarks>
internal sealed class StudyAdapter(BotFrameworkAuthentication authentication, ILogger<StudyAdapter> logger) : CloudAdapter(authentication, logger);
