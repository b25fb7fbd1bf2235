package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a future fails with, and who is told. */
final class FailedFuturesTest {

  @TempDir private Path folder;

  @Test
  void pass_their_failure_on_to_whoever_depends_on_them() {
    String code =
        """
        package app;
        import java.util.concurrent.*;
        public class Desk {
          static class Refused extends RuntimeException {
            final Client client;
            Refused(Client client) { super("refused"); this.client = client; }
          }
          interface Source { String read(); }
          String fails(Client c) {
            throw new IllegalStateException("no " + c.naam); // naam
          }
          String refuses(Client c) { if (c.bsn.isEmpty()) throw new Refused(c); return "fine"; }
          String works(Client c) { return "fine"; }
          static void print(Object o) { System.out.println(o); }
          void next(Client c) {
            CompletableFuture.supplyAsync(() -> fails(c)).thenApply(String::trim)
                .thenAccept(x -> System.out.println(x)) // -
                .whenComplete((x, e) -> System.out.println(e.getMessage())); // naam
            CompletableFuture.supplyAsync(() -> works(c)).thenApply(x -> x + 1)
                .whenComplete((x, e) -> System.out.println(e == null ? x : e.getMessage())); // -
            CompletableFuture.supplyAsync(() -> works(c)).thenApply(x -> fails(c)).thenRun(() -> {})
                .exceptionally(e -> { System.out.println(e); return null; }); // naam
            CompletableFuture.supplyAsync(() -> fails(c))
                .thenCompose(x -> CompletableFuture.completedFuture(x))
                .exceptionally(e -> { System.out.println(e); return null; }); // naam
          }
          void both(Client c) {
            CompletableFuture.supplyAsync(() -> works(c))
                .thenCombine(CompletableFuture.supplyAsync(() -> fails(c)), (x, y) -> x)
                .handle((x, e) -> { System.out.println(e.getMessage()); return x; }); // naam
            CompletableFuture.allOf(CompletableFuture.supplyAsync(() -> fails(c)))
                .exceptionally(e -> { System.out.println(e.getMessage()); return null; }); // naam
          }
          void waits(Client c) throws InterruptedException {
            try {
              CompletableFuture.supplyAsync(() -> fails(c)).thenApply(String::trim).get();
            } catch (ExecutionException e) {
              System.out.println(e.getMessage()); // naam
            }
          }
          CompletableFuture<String> screen(Client c) {
            return CompletableFuture.supplyAsync(() -> refuses(c)).thenApply(x -> "y").exceptionally(this::failed);
          }
          String failed(Throwable error) {
            Throwable cause = error instanceof CompletionException ? error.getCause() : error;
            if (cause instanceof Refused refused) {
              System.out.println(refused.getMessage()); // -
              System.out.println(refused.client.bsn); // bsn
              return refused.client.naam;
            }
            return "none";
          }
          void screened(Client c) {
            System.out.println(screen(c).join()); // naam
          }
          void unseen(Source source) {
            CompletableFuture.supplyAsync(() -> source.read()).exceptionally(e -> {
              if (e.getCause() instanceof Refused refused) {
                System.out.println(refused.client.bsn); // bsn
              }
              System.out.println(e.getMessage()); // -
              return "";
            });
          }
        }
        """;

    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }
}
