package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;

@WebServlet("/v25/toekomstketen")
public class ToekomstKeten extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p"));
        PrintWriter out = resp.getWriter();
        CompletableFuture<String> a = CompletableFuture.completedFuture(p);
        CompletableFuture<String> b = CompletableFuture.supplyAsync(() -> "b");
        out.println(a.thenApply(String::length).join()); // SAFE
        out.println(a.thenApply(s -> s + "!").join()); // EXPECT
        out.println(a.thenCombine(b, (x, y) -> y).join()); // SAFE
        out.println(a.thenCombine(b, (x, y) -> y + x).join()); // EXPECT
        CompletableFuture<String> mis = new CompletableFuture<>();
        mis.completeExceptionally(new IllegalStateException(p));
        out.println(mis.exceptionally(t -> "hersteld").join()); // SAFE
        out.println(mis.handle((v, t) -> v == null ? t.getMessage() : v).join()); // EXPECT
        out.println(a.thenCompose(s -> b).join()); // SAFE
        b.thenCompose(s -> a).thenAccept(out::println).join(); // EXPECT
    }
}
