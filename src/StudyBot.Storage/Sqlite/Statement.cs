using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using StudyBot.Core;

namespace StudyBot.Storage;

// A prepared statement. Values are given in the order in which the .sql file first names them; too few or too many is an error.
// It is SQLite's own interface, not ADO.NET's: that looks every parameter up by name, each time, and costs as much as the statement itself.
internal sealed class Statement : IDisposable
{
    // Two ids that differ must not become one by replacing what is not Unicode, so such an id is refused.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly sqlite3 database;
    private readonly sqlite3_stmt handle;
    private readonly int parameters;
    private int given;

    public Statement(sqlite3 database, string sql)
    {
        this.database = database;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out handle));
        parameters = raw.sqlite3_bind_parameter_count(handle);
    }

    public Statement Restart()
    {
        given = 0;
        return this;
    }

    public Statement Id(string id) => Bind(id, Strict);

    public Statement Id(ConversationKey key) => Id(key.Tenant).Id(key.Channel).Id(key.Id);

    public Statement Id(StudentKey key) => Id(key.Tenant).Id(key.Channel).Id(key.Id);

    /// <summary>Text that is nobody's key: what is not Unicode in it is stored as U+FFFD.</summary>
    public Statement Text(string text) => Bind(text, Encoding.UTF8);

    public Statement Text(Utf8Text text)
    {
        // SQLite takes a text without a byte for NULL when it comes without a place either.
        if (text.Bytes.IsEmpty)
            return Text("");

        Check(raw.sqlite3_bind_text(handle, ++given, text.Bytes.Span));
        return this;
    }

    public Statement Number(long number)
    {
        Check(raw.sqlite3_bind_int64(handle, ++given, number));
        return this;
    }

    public Statement Claim(bool claim) => Number(claim ? 1 : 0);

    public Statement Time(DateTimeOffset at) => Number(at.ToUnixTimeMilliseconds());

    /// <summary>How many rows it changed.</summary>
    public int Run()
    {
        try
        {
            while (Step())
            {
            }

            return raw.sqlite3_changes(database);
        }
        finally
        {
            Reset();
        }
    }

    public List<T> ReadAll<T>(Func<Statement, T> read)
    {
        List<T> rows = [];
        ReadEach(row => rows.Add(read(row)));
        return rows;
    }

    public Dictionary<string, T> ReadDictionary<T>(Func<Statement, (string Key, T Value)> read)
    {
        Dictionary<string, T> rows = new(StringComparer.Ordinal);
        ReadEach(row =>
        {
            var (key, value) = read(row);
            rows.Add(key, value);
        });
        return rows;
    }

    /// <summary>The number in the only row; null when there is none.</summary>
    public long? ReadNumber()
    {
        long? number = null;
        ReadEach(row => number = row.NumberAt(0));
        return number;
    }

    // NUL is text like any other, so the length counts, not the first zero.
    public string TextAt(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(handle, column));

    public Utf8Text Utf8At(int column) => new(raw.sqlite3_column_blob(handle, column).ToArray());

    public long NumberAt(int column) => raw.sqlite3_column_int64(handle, column);

    public long? NumberOrNullAt(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL ? null : NumberAt(column);

    public bool ClaimAt(int column) => NumberAt(column) != 0;

    public DateTimeOffset TimeAt(int column) => DateTimeOffset.FromUnixTimeMilliseconds(NumberAt(column));

    public void Dispose() => handle.Dispose();

    private Statement Bind(string text, Encoding encoding)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(encoding.GetMaxByteCount(text.Length));
        try
        {
            var length = encoding.GetBytes(text, buffer);
            Check(raw.sqlite3_bind_text(handle, ++given, buffer.AsSpan(0, length)));
            return this;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void ReadEach(Action<Statement> read)
    {
        try
        {
            while (Step())
                read(this);
        }
        finally
        {
            Reset();
        }
    }

    private bool Step()
    {
        if (given != parameters)
            throw new InvalidOperationException($"A statement of {parameters} parameters was given {given} values.");

        var code = raw.sqlite3_step(handle);
        if (code is not raw.SQLITE_DONE and not raw.SQLITE_ROW)
            Check(code);
        return code == raw.SQLITE_ROW;
    }

    // Reports the failure of the step before it a second time, which nobody needs.
    private void Reset()
    {
        _ = raw.sqlite3_reset(handle);
        _ = raw.sqlite3_clear_bindings(handle);
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, database);
}
