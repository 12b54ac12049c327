namespace StudyBot.Conversation.Tests;

/// <summary>The program, killed when so many answers were acknowledged, and started again on the same port and data folder.</summary>
internal sealed class MortalProgram : IAsyncDisposable
{
    private readonly string data;
    private readonly Queue<int> killAt;
    private readonly Lock counting = new();
    private ProgramProcess process;
    private Task up = Task.CompletedTask;
    private int acknowledged;
    private int broken;

    private MortalProgram(string data, ProgramProcess process, IEnumerable<int> killAt)
    {
        (this.data, this.process, this.killAt) = (data, process, new Queue<int>(killAt.Order()));
        Address = process.Address;
        Http = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false }) { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(20) };
    }

    public HttpClient Http { get; }

    public int Kills { get; private set; }

    /// <summary>How many calls a kill has broken off.</summary>
    public int Broken => broken;

    private Uri Address { get; }

    public static async Task<MortalProgram> ServeAsync(string data, IEnumerable<int> killAt) =>
        new(data, await ProgramProcess.ServeAsync(data), killAt);

    /// <summary>Tries until the program lives long enough to answer.</summary>
    public async Task<T> InsistAsync<T>(Func<HttpClient, Task<T>> call)
    {
        while (true)
        {
            var alive = UpNow();
            await alive;
            try
            {
                return await call(Http);
            }
            catch (Exception failure) when (failure is HttpRequestException { StatusCode: null } or IOException)
            {
                // Broken by a kill: another life has begun, or is about to. Broken within one life, it is a failure.
                if (ReferenceEquals(alive, UpNow()))
                    throw;
                Interlocked.Increment(ref broken);
            }
        }
    }

    /// <summary>An answer was acknowledged: the number of it may be a deadly one, for all that is under way.</summary>
    public void Acknowledge()
    {
        lock (counting)
        {
            if (++acknowledged < (killAt.TryPeek(out var next) ? next : int.MaxValue))
                return;
            killAt.Dequeue();
            Kills++;
            var before = up;
            up = ReviveAsync(before);
        }
    }

    public void End() => process.Kill();

    public async Task RestartAsync() => process = await ProgramProcess.ServeAsync(data, Address.AbsoluteUri);

    public ValueTask DisposeAsync()
    {
        Http.Dispose();
        process.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task ReviveAsync(Task before)
    {
        await before;
        process.Kill();
        process.Dispose();
        await RestartAsync();
    }

    private Task UpNow()
    {
        lock (counting)
            return up;
    }
}
