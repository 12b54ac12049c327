namespace StudyBot.Knowledge;

/// <summary>Finds what would stand at a place if numbers were sorted, without sorting them all (Hoare 1961, "Find").</summary>
internal static class Selection
{
    /// <summary>The largest is at rank 1. The numbers are moved about.</summary>
    public static float Largest(Span<float> numbers, int rank)
    {
        var (first, last, wanted) = (0, numbers.Length - 1, rank - 1);
        while (first < last)
        {
            var pivot = numbers[wanted];
            var (left, right) = (first, last);
            while (left <= right)
            {
                while (numbers[left] > pivot)
                    left++;
                while (numbers[right] < pivot)
                    right--;
                if (left > right)
                    break;

                (numbers[left], numbers[right]) = (numbers[right], numbers[left]);
                left++;
                right--;
            }

            if (right < wanted)
                first = left;
            if (wanted < left)
                last = right;
        }

        return numbers[wanted];
    }
}
