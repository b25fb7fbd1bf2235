package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.StringJoiner;

public class ZeventiendeBouwer extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("stuk");
        StringBuilder sb = new StringBuilder("start ");
        out.println(sb.toString()); // SAFE
        sb.append(p).append(';');
        out.println(sb); // EXPECT
        sb.setLength(0);
        sb.append("leeg");
        out.println(sb.toString()); // SAFE
        StringBuilder kop = new StringBuilder("b");
        kop.insert(0, p);
        out.println(kop.toString()); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("stuk");
        StringBuilder een = new StringBuilder();
        StringBuilder twee = een;
        twee.append(p);
        out.println(een.toString()); // EXPECT
        StringBuilder drie = new StringBuilder(een.length());
        out.println(drie.toString()); // SAFE
        StringBuilder vier = new StringBuilder("v");
        vulAan(vier, p);
        out.println(vier); // EXPECT
        StringBuilder vijf = new StringBuilder("v");
        vulAan(vijf, "vast");
        out.println(vijf); // SAFE
        StringBuffer om = new StringBuffer(p);
        out.println(om.reverse().toString()); // EXPECT
        StringJoiner rij = new StringJoiner(",", "[", "]");
        rij.add("kop");
        out.println(rij.toString()); // SAFE
        rij.add(p);
        out.println(rij.toString()); // EXPECT
    }

    private static void vulAan(StringBuilder doel, String wat) {
        doel.append(' ').append(wat);
    }
}
