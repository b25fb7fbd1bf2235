package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;

@WebServlet("/v25/pijpstroom")
public class PijpStroom extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        PrintWriter out = resp.getWriter();
        PipedWriter in = new PipedWriter();
        PipedReader uit = new PipedReader(in, 65536);
        Thread t = new Thread(() -> {
            try (PrintWriter w = new PrintWriter(in)) {
                w.println("kop");
                w.println(String.valueOf(p).replaceAll("\\R", " "));
                w.println("staart");
            }
        });
        t.start();
        try (BufferedReader r = new BufferedReader(uit)) {
            out.println(r.readLine()); // SAFE
            out.println(r.readLine()); // EXPECT
            out.println(r.readLine()); // SAFE
        }
        PipedOutputStream po = new PipedOutputStream();
        PipedInputStream pi = new PipedInputStream(po, 65536);
        DataOutputStream d = new DataOutputStream(po);
        d.writeUTF("a");
        d.writeInt(p == null ? -1 : p.length());
        d.writeUTF(String.valueOf(p));
        d.writeChars(p == null ? "nn" : p + "..");
        d.flush();
        DataInputStream l = new DataInputStream(pi);
        out.println(l.readUTF()); // SAFE
        out.println(l.readInt()); // SAFE
        out.println(l.readUTF()); // EXPECT
        out.println(l.readChar()); // EXPECT
    }
}
