namespace BoardDocs.Emit;

/// <summary>The output folder cannot be used or written; the last pack in it is as it was. The message is a plain sentence.</summary>
public sealed class OutputException : Exception
{
    /// <summary>Makes an exception without words.</summary>
    public OutputException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">One plain sentence and what to do.</param>
    public OutputException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with its cause.</summary>
    /// <param name="message">One plain sentence and what to do.</param>
    /// <param name="innerException">What the system said.</param>
    public OutputException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
