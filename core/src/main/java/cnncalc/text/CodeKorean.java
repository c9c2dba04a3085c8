package cnncalc.text;

/** What the programs that are written here say in their comments, in Korean. */
final class CodeKorean {

    private CodeKorean() {}

    static final String COMMENTS = """
            code.averages.keras = Keras는 배치 정규화의 이동 평균도 파라미터로 세지만 PyTorch는 세지 않습니다. 여기서는 {0}개입니다.
            code.averages.pytorch = PyTorch는 배치 정규화의 이동 평균을 파라미터로 세지 않지만 Keras는 셉니다. 여기서는 {0}개입니다.
            code.border = 테두리를 0으로 채우고 풀링이 이 0도 함께 읽습니다. 가장자리의 값이 달라집니다.
            code.connections = 여기서는 커널마다 모든 채널을 읽으며, 표의 연결 {0}개만 읽지 않습니다. 그래서 파라미터가 더 많습니다.
            code.input = {0}의 모양을 알 수 없습니다.
            code.left = {0} ({1}): 해당하는 층이 없어서 뺐습니다.
            code.open = {0}의 크기 하나를 알 수 없어서 {1:을} 대신 썼습니다.
            code.scale = PyTorch에서는 이동과 배율을 함께 쓰거나 둘 다 쓰지 않습니다. 이 층에는 배율이 있어서 파라미터가 {0}개 더 많습니다.
            code.subsample = 맵마다 있는 계수와 편향을 여기서는 깊이별 합성곱으로 썼습니다. 그 곱셈-덧셈이 더해집니다.
            code.uncalled = {0}: 만들기만 하고 호출하지 않습니다.
            code.unread = {0}: 어떤 출력도 이 층에 기대지 않으므로 Keras는 모델에서 뺍니다.
            code.unsaid = {0} ({1}): 해당하는 층이 없어서 쓸 수 없습니다.
            """;
}
