package org.redthread.privacy;
import java.util.*; import java.nio.file.*;
public final class LowerLook {
  static final Map<String,String> P=Map.of("en","i am writing because the treatment at the hospital was not good enough and nobody has answered our questions since last autumn. ","no","jeg skriver fordi behandlingen på sykehuset ikke var god nok, og ingen har svart oss på spørsmålene våre siden i fjor høst. ");
  static final Map<String,String> C=Map.of("en","I am writing because the treatment was not good enough. Nobody has answered our questions since last autumn. We waited for nine hours. ","no","Jeg skriver fordi behandlingen ikke var god nok. Ingen har svart oss på spørsmålene våre siden i fjor høst. Vi ventet i ni timer. ");
  public static void main(String[] a) throws Exception {
    Redactor r = Redactor.keyed("x"); String lang=""; List<List<String>> names=new ArrayList<>(); Map<String,int[]> t=new TreeMap<>(); Map<String,int[]> s=new LinkedHashMap<>(); Map<String,String> ex=new HashMap<>(); 
    int over=0, words=0;
    for (String l: Files.readAllLines(Path.of("src/test/resources/redaction/lower-case-names.txt"))) {
      if (l.startsWith("[")) { lang=l.substring(1,3); names.clear(); continue; }
      if (l.startsWith("+ ")) { names.add(List.of(l.substring(2).split(l.contains("|")?"\\|":" "))); continue; }
      if (l.isBlank()||l.startsWith("# ")) continue;
      for (int mode=0; mode<2; mode++) for (int k=0;k<names.size();k++) for (String n: names.get(k)) {
        boolean gen=l.contains("{'}"); String ph=gen?"{'}":"{}";
        String letter=(mode==0?P:C).get(lang)+ (mode==0?l:l.substring(0,1).equals("{")?l:Character.toUpperCase(l.charAt(0))+l.substring(1)); int st=letter.indexOf(ph); letter=letter.replace(ph,n+(gen?"s":"")); int en=st+n.length();
        boolean[] g=new boolean[letter.length()]; for (Entity e: r.redaction(letter,"auto").entities()) Arrays.fill(g,e.start(),e.end(),true);
        boolean ok=true; for(int i=st;i<en;i++) ok&=g[i]||letter.charAt(i)==' ';
        for(int i=0;i<letter.length();i++) if((i<st||i>en)&&g[i]) over++;
        words+=letter.length();
        String key=lang+" mode"+mode+" kind"+k; int[] c=t.computeIfAbsent(key,z->new int[2]); c[0]++; if(!ok)c[1]++;
        if(k!=1||true){ String sk=lang+" m"+mode+" "+l; int[] d=s.computeIfAbsent(sk,z->new int[5]); d[4]++; if(!ok) d[k]++; }
      }
    }
    t.forEach((k,v)->System.out.printf("%s missed %d of %d%n",k,v[1],v[0])); System.out.println("over chars "+over+" of "+words);
    s.forEach((k,v)->{ if(v[0]+v[1]+v[2]+v[3]>0) System.out.printf("%2d %2d %2d %2d  %s%n",v[0],v[1],v[2],v[3],k);});
  }
}
