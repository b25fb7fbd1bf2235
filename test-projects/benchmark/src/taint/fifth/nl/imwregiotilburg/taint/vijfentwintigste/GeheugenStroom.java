package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.LineNumberReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

@WebServlet("/v25/geheugenstroom")
public class GeheugenStroom extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        StringWriter sw = new StringWriter();
        PrintWriter pw = new PrintWriter(sw);
        pw.print("vast ");
        pw.flush();
        String voor = sw.toString();
        pw.print(p);
        pw.flush();
        PrintWriter out = resp.getWriter();
        out.println(voor); // SAFE
        out.println(sw); // EXPECT
        sw.getBuffer().setLength(0);
        out.println(sw); // SAFE
        ByteArrayOutputStream bos = new ByteArrayOutputStream();
        try (PrintStream ps = new PrintStream(bos, true, StandardCharsets.UTF_8)) {
            ps.printf("%s", p);
        }
        out.println(bos.toString(StandardCharsets.UTF_8)); // EXPECT
        out.println(bos.size()); // SAFE
        bos.reset();
        bos.write('k');
        out.println(bos); // SAFE
        CharArrayWriter caw = new CharArrayWriter();
        caw.append(String.valueOf(p), 0, Math.min(3, String.valueOf(p).length()));
        caw.writeTo(out); // EXPECT
        LineNumberReader lnr = new LineNumberReader(new StringReader(p + "\n"));
        lnr.readLine();
        lnr.close();
        SequenceInputStream seq = new SequenceInputStream(new ByteArrayInputStream("a".getBytes(StandardCharsets.UTF_8)), new ByteArrayInputStream(String.valueOf(p).getBytes(StandardCharsets.UTF_8)));
        out.println(new String(seq.readAllBytes(), StandardCharsets.UTF_8)); // EXPECT
    }
}
