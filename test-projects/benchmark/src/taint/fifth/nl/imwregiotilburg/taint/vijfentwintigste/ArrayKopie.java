package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

@WebServlet("/v25/arraykopie")
public class ArrayKopie extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        String[] bron = {"nul", vraag.getParameter("een"), "twee", "drie"};
        String[] doel = new String[6];
        Arrays.fill(doel, "-");
        System.arraycopy(bron, 0, doel, 2, 4);
        String[] stuk = Arrays.copyOfRange(bron, 2, 4);
        String[] kloon = bron.clone();
        bron[1] = "overschreven";
        ServletOutputStream os = antwoord.getOutputStream();
        os.println(doel[1]); // SAFE
        os.println(doel[3]); // EXPECT
        os.println(stuk[0]); // SAFE
        os.println(kloon[1]); // EXPECT
        os.println(bron[1]); // SAFE
        Object[] los = {kloon, bron};
        os.println(((String[]) los[1])[1]); // SAFE
        os.println(((String[]) los[0])[1]); // EXPECT
    }
}
