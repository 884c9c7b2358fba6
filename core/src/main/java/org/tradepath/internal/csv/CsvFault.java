package org.tradepath.internal.csv;

/** A problem after which the rest of a file cannot be trusted. */
public final class CsvFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CsvProblem problem;

    /** The fault at a place. */
    public CsvFault(CsvProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** What is wrong, and where. */
    public CsvProblem problem() {
        return problem;
    }
}
