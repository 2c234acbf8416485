namespace GradientDescent.Reports.Serving;

/// <summary>A request that is not answered with a result.</summary>
/// <param name="status">The status of HTTP.</param>
/// <param name="message">What is wrong with the request.</param>
internal sealed class RefusedRequestException(int status, string message) : Exception(message)
{
    public int Status => status;
}
