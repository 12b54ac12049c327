using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using StudyBot.Core;

namespace StudyBot.Channels;

/// <summary>Begins conversations and goes on with them.</summary>
internal sealed class ConversationEndpoints(
    DirectLineCaller caller, PassSeal seal, PublicAddress address, TurnRunner turns, StreamWakes wakes, ITurnStore store)
{
    // The greeting is the turn of this one inbound activity, so no number of starts greets twice.
    private const string JoinedId = "joined";

    /// <summary>Begins the conversation that the token names, or a new one, and greets. What the body says is not needed.</summary>
    public async Task StartAsync(HttpContext context)
    {
        switch (caller.Identify(context))
        {
            case DirectLineCall.Known { Pass: var pass }:
                await StartAsync(context, pass);
                break;
            case DirectLineCall.Refused { Refusal: var refusal }:
                await Answer.RefuseAsync(context, refusal);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Goes on with a conversation after the watermark, or with all that is replayed of it.</summary>
    public async Task ResumeAsync(HttpContext context, string conversation)
    {
        switch (await caller.IdentifyAsync(context, conversation, context.RequestAborted))
        {
            case DirectLineCall.Known { Pass: var pass, Stored: { } stored }:
                await AnswerAsync(context, 200, pass, conversation, Watermark.Read(context.Request.Query["watermark"], stored.LastSequence));
                break;
            case DirectLineCall.Refused { Refusal: var refusal }:
                await Answer.RefuseAsync(context, refusal);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private async Task StartAsync(HttpContext context, StudentPass pass)
    {
        var conversation = pass.Conversation ?? Unguessable.Id();
        var key = DirectLineCaller.KeyOf(conversation);
        var student = DirectLineCaller.StudentOf(pass);
        var stored = await store.FindConversationAsync(key, context.RequestAborted);
        if (stored is not null && stored.Student != student)
        {
            await Answer.RefuseAsync(context, Refusal.NoSuchConversation);
            return;
        }

        var joined = new Utterance.Joined { Student = student, Conversation = key };
        var render = StreamedTurn.Of(key, student, inbound: null, address.ForLinks(context.Request));
        await turns.RunAsync(joined, JoinedId, render, deliverTo: null, CancellationToken.None);
        wakes.RingForNews(conversation);
        await AnswerAsync(context, stored is null ? 201 : 200, pass, conversation, seen: 0);
    }

    private Task AnswerAsync(HttpContext context, int status, StudentPass pass, string conversation, long seen)
    {
        var socket = address.ForStreams(context.Request).AbsoluteUri.TrimEnd('/');
        var stream = $"{socket}{DirectLineRoutes.Base}/conversations/{Uri.EscapeDataString(conversation)}/stream"
            + $"?watermark={Watermark.Write(seen)}&t={Uri.EscapeDataString(seal.SealStream(conversation))}";
        var answer = new DirectLineConversation(
            conversation, seal.SealToken(pass.Student, conversation), (int)PassSeal.TokenLife.TotalSeconds, new Uri(stream));
        return Answer.WriteAsync(context, status, answer, ActivityJson.Default.DirectLineConversation);
    }
}
