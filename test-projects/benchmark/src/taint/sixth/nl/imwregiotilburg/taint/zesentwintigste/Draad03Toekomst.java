package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;

public class Draad03Toekomst extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("email");
        CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> w);
        uit.println(f.thenApply(String::toLowerCase).join()); // EXPECT
        uit.println(f.thenApply(s -> "ontvangen").join()); // SAFE
        uit.println(f.thenApply(String::length).join()); // SAFE
        CompletableFuture<String> g = CompletableFuture.completedFuture("vast");
        uit.println(g.join()); // SAFE
        uit.println(g.thenCombine(f, (a, b) -> a + b).join()); // EXPECT
        uit.println(g.thenCombine(f, (a, b) -> a).join()); // SAFE
        uit.println(g.thenCompose(s -> f).join()); // EXPECT
        f.thenAccept(s -> uit.println(s)).join(); // EXPECT
        g.thenAccept(s -> uit.println(s)).join(); // SAFE
        CompletableFuture<String> h = new CompletableFuture<>();
        h.completeExceptionally(new IllegalStateException(w));
        uit.println(h.exceptionally(t -> "standaard").join()); // SAFE
        uit.println(h.exceptionally(Throwable::getMessage).join()); // EXPECT
    }
}
