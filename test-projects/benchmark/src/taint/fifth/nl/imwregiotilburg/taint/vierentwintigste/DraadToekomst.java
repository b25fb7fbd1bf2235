package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.concurrent.CompletableFuture;

public class DraadToekomst extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        CompletableFuture<String> vuil = CompletableFuture.supplyAsync(() -> naam);
        CompletableFuture<String> vast = CompletableFuture.completedFuture("vast");
        out.println(vuil.thenApply(String::toUpperCase).join()); // EXPECT
        out.println(vuil.thenApply(String::length).join()); // SAFE
        out.println(vast.thenCombine(vuil, (a, b) -> a).join()); // SAFE
        out.println(vast.thenCombine(vuil, (a, b) -> a + b).join()); // EXPECT
        out.println(vuil.thenCompose(x -> vast).join()); // SAFE
        CompletableFuture<String> stuk = vuil.thenApply(x -> {
            throw new IllegalStateException(x);
        });
        out.println(stuk.exceptionally(t -> t.getCause().getMessage()).join()); // EXPECT
        out.println(stuk.handle((x, t) -> t == null ? x : "mislukt").join()); // SAFE
    }
}
