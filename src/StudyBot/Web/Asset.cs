using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace StudyBot;

/// <summary>A file of the page, in every encoding that a browser may ask for. Its path holds a hash of what is in it, so it is cached for ever.</summary>
internal sealed class Asset : IResult
{
    private readonly string contentType;
    private readonly string hash;
    private readonly byte[] plain;
    private readonly byte[] brotli;
    private readonly byte[] gzip;

    private Asset(string folder, string name, byte[] plain, byte[]? brotli, byte[]? gzip)
    {
        this.plain = plain;
        this.brotli = brotli ?? Compress(plain, to => new BrotliStream(to, CompressionLevel.SmallestSize));
        this.gzip = gzip ?? Compress(plain, to => new GZipStream(to, CompressionLevel.SmallestSize));
        hash = Convert.ToHexStringLower(SHA256.HashData(plain).AsSpan(0, 8));
        contentType = System.IO.Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "text/plain; charset=utf-8",
        };
        Path = $"/{folder}/{System.IO.Path.GetFileNameWithoutExtension(name)}.{hash}{System.IO.Path.GetExtension(name)}";
    }

    public string Path { get; }

    /// <param name="folder">Where it lies beside the program, and the first part of its path. Compressed copies beside it are used as they are.</param>
    public static Asset Read(string folder, string name, string servedUnder)
    {
        var file = System.IO.Path.Combine(AppContext.BaseDirectory, folder, name);
        if (!File.Exists(file))
            throw new FileNotFoundException($"The page needs {file}, which is not there: build the program again.", file);

        return new Asset(servedUnder, name, File.ReadAllBytes(file), ReadIfThere(file + ".br"), ReadIfThere(file + ".gz"));
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (body, encoding) = Choose(httpContext.Request);
        var headers = httpContext.Response.Headers;
        PageHeaders.Write(headers, PageHeaders.NothingAllowed);
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.ContentEncoding = encoding is null ? StringValues.Empty : encoding;
        return Body.WriteAsync(httpContext, contentType, body, encoding is null ? $"\"{hash}\"" : $"\"{hash}-{encoding}\"");
    }

    private (byte[] Body, string? Encoding) Choose(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding.Where(one => one.Quality is not 0).Select(one => one.Value.Value).ToList();
        return accepted.Contains("br", StringComparer.OrdinalIgnoreCase) ? (brotli, "br")
            : accepted.Contains("gzip", StringComparer.OrdinalIgnoreCase) ? (gzip, "gzip")
            : (plain, null);
    }

    private static byte[]? ReadIfThere(string file) => File.Exists(file) ? File.ReadAllBytes(file) : null;

    private static byte[] Compress(byte[] plain, Func<Stream, Stream> compression)
    {
        using var compressed = new MemoryStream();
        using (var stream = compression(compressed))
            stream.Write(plain);
        return compressed.ToArray();
    }
}
