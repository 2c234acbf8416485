using System.Net;
using System.Net.Sockets;
using Cluster;

namespace GradientDescent.Orleans.Tests;

/// <summary>What the example says if something is wrong.</summary>
public class ExampleErrorTests
{
    [Theory]
    [InlineData("No file matches nowhere-*.csv.", "nowhere-*.csv")]
    [InlineData("There is no option --kil: the options are --kill and --kill-client.", "--kil")]
    public async Task A_wrong_argument_is_one_sentence(string expected, string argument)
    {
        var example = await ExampleProcess.Run(argument);

        Assert.Equal((2, expected), (example.ExitCode, example.Errors.Trim()));
    }

    [Fact]
    public void Ports_in_use_are_not_taken()
    {
        using var gateway = new TcpListener(IPAddress.Loopback, 0);
        gateway.Start();
        var used = ((IPEndPoint)gateway.LocalEndpoint).Port;
        var first = used - 102;

        Assert.Equal(used, new Ports(first).Gateway(2));
        Assert.NotEqual(first, Ports.Free(first).First);
    }
}
