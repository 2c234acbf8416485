using System.Data;
using System.Data.Common;

namespace GradientDescent.Queries;

/// <summary>Opens the reader of a query.</summary>
internal abstract class QueryOpener
{
    public virtual bool IsRepeatable => true;

    public abstract OpenQuery Open();

    public virtual ValueTask<OpenQuery> OpenAsync(CancellationToken cancellationToken) => new(Open());
}

/// <summary>A reader that the user opened, and disposes.</summary>
internal sealed class GivenReader(DbDataReader reader) : QueryOpener
{
    private bool _isOpened;

    public override bool IsRepeatable => false;

    /// <exception cref="InvalidOperationException">It was read before.</exception>
    public override OpenQuery Open() => Interlocked.Exchange(ref _isOpened, true)
        ? throw new InvalidOperationException("The reader was read before, and can be read only once: use DataReaderSource.Repeatable.")
        : new(reader, []);
}

/// <summary>Readers that a function opens.</summary>
internal sealed class OpenedReader(Func<DbDataReader> open) : QueryOpener
{
    public override OpenQuery Open() => open() is { } reader
        ? new(reader, [reader])
        : throw new InvalidOperationException("The function given to DataReaderSource.Repeatable returned null: it must return a reader.");
}

/// <summary>A query on a connection.</summary>
internal sealed class ExecutedQuery(DbConnection connection, string query) : QueryOpener
{
    public override OpenQuery Open()
    {
        var behavior = Behavior;
        if (behavior == CommandBehavior.CloseConnection)
            connection.Open();
        var command = Command();
        try
        {
            return Opened(command.ExecuteReader(behavior), command);
        }
        catch
        {
            Close(command, behavior);
            throw;
        }
    }

    public override async ValueTask<OpenQuery> OpenAsync(CancellationToken cancellationToken)
    {
        var behavior = Behavior;
        if (behavior == CommandBehavior.CloseConnection)
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        var command = Command();
        try
        {
            return Opened(await command.ExecuteReaderAsync(behavior, cancellationToken).ConfigureAwait(false), command);
        }
        catch
        {
            Close(command, behavior);
            throw;
        }
    }

    /// <summary>A connection that is opened here is closed with the reader.</summary>
    private CommandBehavior Behavior => connection.State == ConnectionState.Closed ? CommandBehavior.CloseConnection : CommandBehavior.Default;

    private DbCommand Command()
    {
        var command = connection.CreateCommand();
        command.CommandText = query;
        return command;
    }

    /// <summary>The command is needed until the reader is closed: some providers close the reader with it.</summary>
    private static OpenQuery Opened(DbDataReader reader, DbCommand command) => new(reader, [reader, command]);

    private void Close(DbCommand command, CommandBehavior behavior)
    {
        command.Dispose();
        if (behavior == CommandBehavior.CloseConnection)
            connection.Close();
    }
}
