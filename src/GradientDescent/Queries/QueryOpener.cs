using System.Data;
using System.Data.Common;

namespace GradientDescent.Queries;

/// <summary>Opens the reader of a query.</summary>
internal abstract class QueryOpener
{
    public virtual bool IsRepeatable => true;

    /// <summary>Whether a reader is disposed after reading.</summary>
    public virtual bool DisposesReader => true;

    public abstract DbDataReader Open();

    public virtual ValueTask<DbDataReader> OpenAsync(CancellationToken cancellationToken) => new(Open());
}

/// <summary>A reader that the user opened, and disposes.</summary>
internal sealed class GivenReader(DbDataReader reader) : QueryOpener
{
    public override bool IsRepeatable => false;

    public override bool DisposesReader => false;

    public override DbDataReader Open() => reader;
}

/// <summary>Readers that a function opens.</summary>
internal sealed class OpenedReader(Func<DbDataReader> open) : QueryOpener
{
    public override DbDataReader Open() =>
        open() ?? throw new InvalidOperationException("The function given to DataReaderSource.Repeatable returned null: it must return a reader.");
}

/// <summary>A query on a connection.</summary>
internal sealed class ExecutedQuery(DbConnection connection, string query) : QueryOpener
{
    public override DbDataReader Open()
    {
        var behavior = Behavior;
        if (behavior == CommandBehavior.CloseConnection)
            connection.Open();
        try
        {
            using var command = Command();
            return command.ExecuteReader(behavior);
        }
        catch when (behavior == CommandBehavior.CloseConnection)
        {
            connection.Close();
            throw;
        }
    }

    public override async ValueTask<DbDataReader> OpenAsync(CancellationToken cancellationToken)
    {
        var behavior = Behavior;
        if (behavior == CommandBehavior.CloseConnection)
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var command = Command();
            await using (command.ConfigureAwait(false))
                return await command.ExecuteReaderAsync(behavior, cancellationToken).ConfigureAwait(false);
        }
        catch when (behavior == CommandBehavior.CloseConnection)
        {
            await connection.CloseAsync().ConfigureAwait(false);
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
}
