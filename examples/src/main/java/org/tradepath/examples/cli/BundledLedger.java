package org.tradepath.examples.cli;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.tradepath.stated.Ledger;

/** The bundled ledger, which can be read while the command line is still parsed: both take a while in a JVM that has just started. */
final class BundledLedger {

    private static final FutureTask<Ledger> READING = new FutureTask<>(Ledger::bundled);

    private BundledLedger() {}

    /** Begins to read it on a thread of its own. */
    static void begin() {
        Thread thread = new Thread(READING, "tradepath-ledger");
        thread.setDaemon(true);
        thread.start();
    }

    /** {@return the ledger; read now if nothing has begun to} */
    static Ledger get() {
        READING.run();
        try {
            return READING.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
