using System.Collections;
using System.Data.Common;

namespace GradientDescent.Databases.Tests;

/// <summary>Passes everything on to another reader, and counts how it is used.</summary>
internal sealed class WatchedReader(DbDataReader reader) : DbDataReader
{
    public int Reads { get; private set; }

    public int AsynchronousReads { get; private set; }

    public int Disposals { get; private set; }

    public override int FieldCount => reader.FieldCount;

    public override bool IsClosed => reader.IsClosed;

    public override int Depth => reader.Depth;

    public override bool HasRows => reader.HasRows;

    public override int RecordsAffected => reader.RecordsAffected;

    public override object this[int ordinal] => reader[ordinal];

    public override object this[string name] => reader[name];

    public override bool Read()
    {
        Reads++;
        return reader.Read();
    }

    public override Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        AsynchronousReads++;
        return reader.ReadAsync(cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        Disposals++;
        reader.Dispose();
        base.Dispose(disposing);
    }

    public override bool NextResult() => reader.NextResult();

    public override IEnumerator GetEnumerator() => reader.GetEnumerator();

    public override string GetName(int ordinal) => reader.GetName(ordinal);

    public override int GetOrdinal(string name) => reader.GetOrdinal(name);

    public override Type GetFieldType(int ordinal) => reader.GetFieldType(ordinal);

    public override string GetDataTypeName(int ordinal) => reader.GetDataTypeName(ordinal);

    public override bool IsDBNull(int ordinal) => reader.IsDBNull(ordinal);

    public override object GetValue(int ordinal) => reader.GetValue(ordinal);

    public override int GetValues(object[] values) => reader.GetValues(values);

    public override bool GetBoolean(int ordinal) => reader.GetBoolean(ordinal);

    public override byte GetByte(int ordinal) => reader.GetByte(ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => reader.GetBytes(ordinal, dataOffset, buffer, bufferOffset, length);

    public override char GetChar(int ordinal) => reader.GetChar(ordinal);

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => reader.GetChars(ordinal, dataOffset, buffer, bufferOffset, length);

    public override DateTime GetDateTime(int ordinal) => reader.GetDateTime(ordinal);

    public override decimal GetDecimal(int ordinal) => reader.GetDecimal(ordinal);

    public override double GetDouble(int ordinal) => reader.GetDouble(ordinal);

    public override float GetFloat(int ordinal) => reader.GetFloat(ordinal);

    public override Guid GetGuid(int ordinal) => reader.GetGuid(ordinal);

    public override short GetInt16(int ordinal) => reader.GetInt16(ordinal);

    public override int GetInt32(int ordinal) => reader.GetInt32(ordinal);

    public override long GetInt64(int ordinal) => reader.GetInt64(ordinal);

    public override string GetString(int ordinal) => reader.GetString(ordinal);
}
